import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { DownloadButton } from '../../shared/download-button';
import { ReportProgress } from '../../shared/report-progress';
import { useTexts } from '../../shared/texts';
import { useExtractReport } from './extract-report';

/** The extract as PDF: made by the worker, with its progress, and made once. */
export function ExtractPdf(props: { extractId: string; initiativeId: string }): ReactElement | null {
  const t = useTexts('resolution');
  const { report, isKnown, make, isAsking } = useExtractReport(props.extractId, props.initiativeId);
  if (!isKnown) return null;
  if (!report)
    return (
      <div>
        <Button variant="default" loading={isAsking} onClick={make}>
          {t('extract.pdf')}
        </Button>
      </div>
    );
  if (report.state !== 'DONE' || !report.fileId) return <ReportProgress report={report} />;
  return (
    <div>
      <DownloadButton fileId={report.fileId}>{t('extract.pdfDownload')}</DownloadButton>
    </div>
  );
}
