import { DataTable, type Column } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { DueChip } from '../../shared/due-chip';
import type { SystemView } from '../../shared/systems';
import { useFormats, useTexts } from '../../shared/texts';
import { AgreementMark, ResultMark } from './marks';

/** The register: one row per system, on phones one card. Who reads the short view has fewer columns. */
export function SystemsTable({
  systems,
  isShort,
}: {
  systems: readonly SystemView[];
  isShort: boolean;
}): ReactElement {
  const t = useTexts('systems');
  const columns = useColumns();
  const shown = isShort ? columns.filter(({ id }) => id !== 'responsible') : columns;
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      columns={shown}
      rows={systems}
      rowId={(system) => system.id}
    />
  );
}

function useColumns(): Column<SystemView>[] {
  const t = useTexts('systems');
  return [
    {
      id: 'product',
      label: t('columns.product'),
      rowHeader: true,
      cell: (system) => (
        <>
          <SystemLink system={system} />
          {system.status === 'IN_USE' ? null : <span data-dimmed> · {t(`statuses.${system.status}`)}</span>}
        </>
      ),
    },
    { id: 'vendor', label: t('columns.vendor'), cell: ({ vendor }) => vendor },
    { id: 'area', label: t('columns.area'), cell: ({ area }) => area },
    { id: 'result', label: t('columns.result'), cell: (system) => <ResultMark system={system} /> },
    { id: 'agreement', label: t('columns.agreement'), cell: (system) => <AgreementMark system={system} /> },
    { id: 'reviews', label: t('columns.reviews'), cell: (system) => <ReviewDays system={system} /> },
    {
      id: 'responsible',
      label: t('columns.responsible'),
      cell: ({ details }) => details?.responsibleName ?? '',
    },
  ];
}

function ReviewDays({ system }: { system: SystemView }): ReactElement {
  const t = useTexts('systems');
  const { day } = useFormats();
  const last = system.details?.lastReviewOn;
  return (
    <>
      {system.details ? (last ? day(last) : t('detail.noReview')) : null}
      {system.details ? ' · ' : null}
      {system.nextReviewOn ? (
        <>
          {day(system.nextReviewOn)} <DueChip on={system.nextReviewOn} />
        </>
      ) : (
        t('detail.noNextReview')
      )}
    </>
  );
}

function SystemLink({ system }: { system: SystemView }): ReactElement {
  const { id: companyId } = useCompany();
  return (
    <Link to="/b/$companyId/ki-verzeichnis/$systemId" params={{ companyId, systemId: system.id }}>
      {system.product}
    </Link>
  );
}
