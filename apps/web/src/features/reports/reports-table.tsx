import { DataTable, StatusChip } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { ReportProgress } from '../../shared/report-progress';
import type { ReportView } from '../../shared/reports';
import { useFormats, useTexts } from '../../shared/texts';
import { fileAddress } from '../../shared/upload';
import { useReportName } from './report-names';
import classes from './reports.module.css';

/** What was ordered, by whom, how far it is, and the PDF. */
export function ReportsTable({ reports }: { reports: readonly ReportView[] }): ReactElement {
  const t = useTexts('reporting');
  const { dateTime } = useFormats();
  const { id: companyId } = useCompany();
  const nameOf = useReportName();
  return (
    <DataTable
      caption={t('list')}
      captionHidden
      rows={reports}
      rowId={({ id }) => id}
      columns={[
        { id: 'kind', label: t('columns.kind'), rowHeader: true, cell: ({ kind }) => nameOf(kind) },
        {
          id: 'initiative',
          label: t('columns.initiative'),
          cell: ({ initiativeId, initiativeTitle }) => (
            <Link to="/b/$companyId/vorhaben/$initiativeId" params={{ companyId, initiativeId }}>
              {initiativeTitle}
            </Link>
          ),
        },
        {
          id: 'requested',
          label: t('columns.requested'),
          cell: ({ requestedAt, requestedBy }) => t('by', { when: dateTime(requestedAt), who: requestedBy }),
        },
        { id: 'state', label: t('columns.state'), cell: (report) => <State report={report} /> },
      ]}
    />
  );
}

function State({ report }: { report: ReportView }): ReactElement {
  const t = useTexts('reporting');
  const { id: companyId } = useCompany();
  const { state, fileId, fileName, pages } = report;
  if (state !== 'DONE' || !fileId) return <ReportProgress report={report} />;
  return (
    <span className={classes.done}>
      <StatusChip kind="done">{t('states.DONE')}</StatusChip>
      <a
        href={fileAddress(companyId, fileId)}
        download
        aria-label={t('downloadOf', { name: fileName ?? '' })}
      >
        {t('download')}
      </a>
      {pages === null ? null : <span>{t('pages', { count: pages })}</span>}
    </span>
  );
}
