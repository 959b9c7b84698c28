import {
  utilityOf,
  type UtilityDocument,
  type UtilityResult,
  type WeighedAlternative,
} from '@einklang/domain';
import { Bars, Figure } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useFormats, useTextBundle, useTexts } from '../../shared/texts';
import classes from './business-case.module.css';
import { useCriterionName } from './use-criterion-name';

interface Row extends UtilityResult {
  readonly option: WeighedAlternative;
  readonly rank: number | null;
}

/** Who is ahead, who is out and why: bars of the totals, a table with all points. */
export function UtilityFigure({ utility }: { utility: UtilityDocument }): ReactElement {
  const t = useTexts('businessCase');
  const { utility: words } = useTextBundle('businessCase');
  const { number, percent } = useFormats();
  const criterionName = useCriterionName();
  const { errors, ranking } = utilityOf(utility);
  if (errors.length)
    return (
      <>
        <p>{t('utility.none')}</p>
        <ul className={classes.plain}>
          {errors.map((error) => (
            <li key={error}>{words.errors[error]}</li>
          ))}
        </ul>
      </>
    );
  const rows = ranking.flatMap((result, index): Row[] => {
    const option = utility.alternatives.find(({ id }) => id === result.id);
    return option ? [{ ...result, option, rank: result.knockedOutBy.length ? null : index + 1 }] : [];
  });
  const nameOf = ({ option, rank }: Row): string =>
    rank ? t('utility.ranked', { rank, name: option.label }) : t('utility.barOut', { name: option.label });
  const scoreOf = ({ option }: Row, criterion: string): number =>
    option.scores.find((score) => score.criterion === criterion)?.score ?? 0;
  const whyOut = (row: Row): string =>
    t('utility.outBecause', {
      reasons: utility.criteria
        .filter(({ id }) => row.knockedOutBy.includes(id))
        .map((criterion) =>
          t('utility.below', {
            name: criterionName(criterion),
            score: number(scoreOf(row, criterion.id)),
            minimum: number(criterion.minimum ?? 0),
          }),
        )
        .join('; '),
    });
  const [first] = rows;
  const out = rows.filter(({ rank }) => rank === null);
  return (
    <>
      <Figure
        caption={
          first?.rank
            ? t('utility.finding', { name: first.option.label, total: number(first.total, 2) })
            : t('utility.allOut')
        }
        tableCaption={t('utility.table')}
        rows={rows}
        rowId={(row) => row.id}
        columns={[
          { id: 'name', label: t('utility.name'), rowHeader: true, cell: (row) => row.option.label },
          { id: 'rank', label: t('utility.rank'), cell: ({ rank }) => rank ?? t('utility.out') },
          {
            id: 'total',
            label: t('utility.total'),
            align: 'end',
            cell: (row) => number(row.total, 2),
          },
          ...utility.criteria.map((criterion) => ({
            id: criterion.id,
            label: t(criterion.minimum === null ? 'utility.criterionHead' : 'utility.criterionHeadMinimum', {
              name: criterionName(criterion),
              weight: percent(criterion.weight, 1),
              minimum: number(criterion.minimum ?? 0),
            }),
            align: 'end' as const,
            cell: (row: Row) => number(scoreOf(row, criterion.id)),
          })),
        ]}
      >
        <Bars
          label={t('utility.chart')}
          most={10}
          bars={rows.map((row) => ({
            label: nameOf(row),
            value: row.total,
            valueText: number(row.total, 2),
            isOut: row.rank === null,
          }))}
        />
      </Figure>
      {out.length ? (
        <ul className={classes.plain}>
          {out.map((row) => (
            <li key={row.id}>
              <strong>{row.option.label}</strong>: {whyOut(row)}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
