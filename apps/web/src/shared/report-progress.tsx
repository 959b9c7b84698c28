import { Button, Stack } from '@mantine/core';
import { ProgressLine } from '@einklang/ui';
import type { ReactElement } from 'react';
import { isUnderWay, useRepeatReport, type ReportView } from './reports';
import { useFormats, useTexts } from './texts';

/** How far a report is while the worker makes it, or that it failed and what to do. Nothing once it is done. */
export function ReportProgress({
  report,
  primary,
}: {
  report: ReportView;
  /** Trying again is what the page is about now. */
  primary?: boolean;
}): ReactElement | null {
  const t = useTexts('reporting');
  const { percent } = useFormats();
  const repeat = useRepeatReport();
  if (isUnderWay(report))
    return (
      <div role="status">
        <ProgressLine value={report.progress} max={100}>
          {t(`states.${report.state}`, { percent: percent(report.progress / 100) })}
        </ProgressLine>
      </div>
    );
  if (report.state !== 'FAILED') return null;
  return (
    <Stack gap="xs" role="alert">
      <p>
        <strong>{t('failed')}</strong> {t('failedHint')}
      </p>
      {report.may.repeat ? (
        <div>
          <Button
            variant={primary ? 'filled' : 'default'}
            loading={repeat.isPending}
            onClick={() => repeat.mutate(report.id)}
          >
            {t('again')}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
