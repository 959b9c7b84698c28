import { Button } from '@mantine/core';
import { ProgressLine } from '@einklang/ui';
import { IconDownload } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useTexts } from '../../shared/texts';
import { useExtractReport } from './extract-report';

/** The extract as PDF: made by the worker, with its progress, and made once. */
export function ExtractPdf(props: { extractId: string; initiativeId: string }): ReactElement | null {
  const t = useTexts('resolution');
  const { id: companyId } = useCompany();
  const { report, isKnown, make, isAsking } = useExtractReport(props.extractId, props.initiativeId);
  if (!isKnown) return null;
  if (report?.state === 'DONE' && report.fileId)
    return (
      <div>
        <Button
          component="a"
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          href={`/api/v1/companies/${companyId}/files/${report.fileId}/content`}
          download
        >
          {t('extract.pdfDownload')}
        </Button>
      </div>
    );
  if (report && report.state !== 'FAILED')
    return (
      <ProgressLine value={report.progress} max={100}>
        {t('extract.pdfMaking')}
      </ProgressLine>
    );
  return (
    <div>
      {report ? <p role="alert">{t('extract.pdfFailed')}</p> : null}
      <Button variant="default" loading={isAsking} onClick={make}>
        {t(report ? 'extract.pdfAgain' : 'extract.pdf')}
      </Button>
    </div>
  );
}
