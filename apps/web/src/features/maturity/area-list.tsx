import { hasPerceptionGap, type NeedForAction } from '@einklang/domain';
import { DataTable, StatusChip, type StatusKind } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useSideName } from '../../shared/rooms';
import { useTexts } from '../../shared/texts';
import classes from './maturity.module.css';
import { useScoreText } from './result-figure';
import type { AreaOfBoth } from './result-panel';

export const NEED_LOOKS: Record<NeedForAction, StatusKind> = {
  RED: 'problem',
  YELLOW: 'due',
  GREEN: 'done',
};

/** Every area with the need for action as each side sees it, and whether they should talk. */
export function AreaList({ rows }: { rows: readonly AreaOfBoth[] }): ReactElement {
  const t = useTexts('maturity');
  const sideName = useSideName();
  return (
    <DataTable
      caption={t('areas.title')}
      captionHidden
      rows={rows}
      rowId={({ area }) => area}
      columns={[
        {
          id: 'area',
          label: t('areas.area'),
          rowHeader: true,
          cell: (row) => (
            <>
              {row.name}
              {isGap(row) ? (
                <span className={classes.gap}>
                  <StatusChip kind="problem">{t('areas.gap')}</StatusChip>
                </span>
              ) : null}
            </>
          ),
        },
        {
          id: 'employer',
          label: sideName('EMPLOYER'),
          cell: ({ employer }) => <Need score={employer} />,
        },
        { id: 'council', label: sideName('COUNCIL'), cell: ({ council }) => <Need score={council} /> },
      ]}
    />
  );
}

/** A score with the need for action in words. */
export function Need({ score }: { score: AreaOfBoth['employer'] }): ReactElement {
  const t = useTexts('maturity');
  const text = useScoreText();
  if (!score) return <span className={classes.dimmed}>{t('result.notGiven')}</span>;
  if (score.score === null || !score.needForAction)
    return <StatusChip kind="open">{t('areas.incomplete')}</StatusChip>;
  return (
    <span className={classes.need}>
      <strong>{text(score.score)}</strong>
      <StatusChip kind={NEED_LOOKS[score.needForAction]}>{t(`needs.${score.needForAction}`)}</StatusChip>
    </span>
  );
}

const isGap = ({ employer, council }: AreaOfBoth): boolean =>
  typeof employer?.score === 'number' &&
  typeof council?.score === 'number' &&
  hasPerceptionGap(employer.score, council.score);
