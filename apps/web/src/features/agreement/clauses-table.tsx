import { DataTable, StatusChip, type Column, type StatusKind } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useFormats } from '../../shared/texts';
import type { AgreementView, ClauseSummary } from './agreement.queries';
import { useAgreementWords } from './words';

const LOOKS: Record<ClauseSummary['state'], StatusKind> = {
  NOT_PROPOSED: 'open',
  PROPOSED_BY_EMPLOYER: 'running',
  PROPOSED_BY_WORKS_COUNCIL: 'running',
  COUNTERED: 'due',
  AGREED: 'done',
  PARKED: 'info',
  DISPUTED: 'problem',
};

/** Every paragraph with its state, whose turn it is, and how much is being said about it. */
export function ClausesTable({ agreement }: { agreement: AgreementView }): ReactElement {
  const { t } = useAgreementWords();
  return (
    <DataTable
      caption={t('clauses')}
      captionHidden
      columns={useColumns(agreement)}
      rows={agreement.clauses}
      rowId={(clause) => clause.id}
    />
  );
}

/** The state as shape and word; without a council a clause is set by management. */
export function ClauseMark({
  clause,
  kind,
}: {
  clause: Pick<ClauseSummary, 'state' | 'settled'>;
  kind: AgreementView['kind'];
}): ReactElement {
  const { t } = useAgreementWords();
  if (kind === 'AI_POLICY' && clause.settled)
    return <StatusChip kind="done">{t('clauseStates.SET')}</StatusChip>;
  const word =
    kind === 'AI_POLICY' && clause.state === 'PROPOSED_BY_WORKS_COUNCIL'
      ? 'PROPOSED_BY_REPRESENTATIVES'
      : clause.state;
  return <StatusChip kind={LOOKS[clause.state]}>{t(`clauseStates.${word}`)}</StatusChip>;
}

function useColumns({ kind, initiativeId }: AgreementView): Column<ClauseSummary>[] {
  const { t, sideName } = useAgreementWords();
  const { id: companyId, hasCouncil } = useCompany();
  const { number } = useFormats();
  return [
    { id: 'number', label: t('columns.number'), cell: (clause) => `§ ${clause.number}` },
    {
      id: 'title',
      label: t('columns.title'),
      rowHeader: true,
      cell: (clause) => (
        <Link
          to="/b/$companyId/vorhaben/$initiativeId/vereinbarung/p/$clauseId"
          params={{ companyId, initiativeId, clauseId: clause.id }}
        >
          {clause.title}
        </Link>
      ),
    },
    {
      id: 'state',
      label: t('columns.state'),
      cell: (clause) => (
        <>
          <ClauseMark clause={clause} kind={kind} />
          {clause.drafting ? <StatusChip kind="info">{t('drafting')}</StatusChip> : null}
        </>
      ),
    },
    {
      id: 'turn',
      label: t('columns.turn'),
      cell: (clause) => (clause.turn && hasCouncil ? sideName(clause.turn) : '–'),
    },
    {
      id: 'comments',
      label: t('columns.comments'),
      align: 'end',
      cell: (clause) => number(clause.comments, 0),
    },
  ];
}
