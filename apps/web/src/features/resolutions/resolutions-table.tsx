import { DataTable, StatusChip, type Column } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useFormats, useTexts } from '../../shared/texts';
import type { ResolutionView } from './resolutions.queries';
import { OUTCOME_KINDS, useSubject } from './words';

/** One line per record: what it is about, the meeting, the outcome, and whether the other side knows. */
export function ResolutionsTable({ rows }: { rows: readonly ResolutionView[] }): ReactElement {
  const t = useTexts('resolution');
  const { day } = useFormats();
  const { id: companyId } = useCompany();
  const subject = useSubject();
  const columns: Column<ResolutionView>[] = [
    {
      id: 'subject',
      label: t('list.columns.subject'),
      rowHeader: true,
      cell: (row) => (
        <Link to="/b/$companyId/betriebsrat/$resolutionId" params={{ companyId, resolutionId: row.id }}>
          {subject(row)}
        </Link>
      ),
    },
    { id: 'meeting', label: t('list.columns.meeting'), cell: (row) => day(row.meeting.meetingDate) },
    {
      id: 'outcome',
      label: t('list.columns.outcome'),
      cell: (row) =>
        row.correctedById ? (
          <StatusChip kind="open">{t('list.replaced')}</StatusChip>
        ) : (
          <StatusChip kind={OUTCOME_KINDS[row.outcome]}>{t(`outcomes.${row.outcome}`)}</StatusChip>
        ),
    },
    {
      id: 'extract',
      label: t('list.columns.extract'),
      cell: (row) =>
        row.handedOverAt ? (
          t('list.handedOver', { date: day(row.handedOverAt) })
        ) : (
          <span data-dimmed>{t('list.notHandedOver')}</span>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('list.title')}
      captionHidden
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
    />
  );
}
