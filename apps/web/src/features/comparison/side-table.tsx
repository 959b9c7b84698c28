import { DataTable } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useCompany } from '../../shared/company';
import { useSideName, useStageName } from '../../shared/rooms';
import { useTexts } from '../../shared/texts';
import type { Candidate } from './candidates';
import { BusinessCaseValue, NextStep, OpenRules } from './fetched-cells';
import { useScores } from './scores';

interface Row {
  readonly id: string;
  readonly label: string;
  readonly cell: (candidate: Candidate) => ReactNode;
}

/** The chosen initiatives as columns, what counts as rows. */
export function SideTable({ chosen }: { chosen: readonly Candidate[] }): ReactElement {
  const t = useTexts('comparison');
  const { id: companyId } = useCompany();
  const rows = useRows();
  return (
    <DataTable<Row>
      caption={t('side.caption')}
      captionHidden
      stayTable
      rows={rows}
      rowId={({ id }) => id}
      columns={[
        { id: 'criterion', label: t('side.criterion'), rowHeader: true, cell: ({ label }) => label },
        ...chosen.map((candidate) => ({
          id: candidate.initiativeId,
          label: candidate.title,
          cell: (row: Row) =>
            row.id === 'stage' ? (
              <Link
                to="/b/$companyId/vorhaben/$initiativeId"
                params={{ companyId, initiativeId: candidate.initiativeId }}
              >
                {row.cell(candidate)}
              </Link>
            ) : (
              row.cell(candidate)
            ),
        })),
      ]}
    />
  );
}

function useRows(): Row[] {
  const t = useTexts('comparison');
  const { score, className } = useScores();
  const sideName = useSideName();
  const stageName = useStageName();
  const labels = {
    priority: t('side.rows.priority'),
    class: t('side.rows.class'),
    benefit: t('side.rows.benefit'),
    feasibility: t('side.rows.feasibility'),
    data: t('side.rows.data'),
    human: t('side.rows.human'),
    employer: t('side.rows.humanOf', { side: sideName('EMPLOYER') }),
    council: t('side.rows.humanOf', { side: sideName('COUNCIL') }),
    quickWin: t('side.rows.quickWin'),
    effort: t('side.rows.effort'),
    rules: t('side.rows.rules'),
    npv: t('side.rows.npv'),
    stage: t('side.rows.stage'),
    next: t('side.rows.next'),
  };
  const row = (id: keyof typeof labels, cell: Row['cell']): Row => ({ id, label: labels[id], cell });
  return [
    row('priority', ({ priority }) => score(priority)),
    row('class', ({ priorityClass }) => className(priorityClass)),
    row('benefit', ({ benefit }) => score(benefit)),
    row('feasibility', ({ feasibility, capped }) =>
      capped && feasibility !== null ? t('side.capped', { score: score(feasibility) }) : score(feasibility),
    ),
    row('data', ({ data }) => score(data)),
    row('human', ({ human, toDiscuss }) =>
      toDiscuss ? t('side.toDiscuss', { score: score(human) }) : score(human),
    ),
    row('employer', ({ employerHuman }) => score(employerHuman)),
    row('council', ({ councilHuman }) => score(councilHuman)),
    row('quickWin', ({ quickWin }) => (quickWin ? t('side.yes') : t('side.no'))),
    row('effort', ({ effortMonths }) =>
      effortMonths === null ? t('side.notRated') : t('side.months', { count: effortMonths }),
    ),
    row('rules', ({ initiativeId }) => <OpenRules id={initiativeId} />),
    row('npv', ({ initiativeId }) => <BusinessCaseValue id={initiativeId} />),
    row('stage', ({ stage }) => stageName(stage)),
    row('next', ({ initiativeId }) => <NextStep id={initiativeId} />),
  ];
}
