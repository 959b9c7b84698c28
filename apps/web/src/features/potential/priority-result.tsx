import type { PriorityClass, PriorityReading } from '@einklang/domain';
import { Bars, Card, Figure, StatusChip, type StatusKind } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import { BENEFIT_PARTS, FEASIBILITY_PARTS } from './assessment-fields';
import type { Assessment, PriorityView } from './priority.queries';
import classes from './priority.module.css';

const LOOKS: Record<PriorityClass, StatusKind> = {
  PRIORITY: 'done',
  EXAMINE: 'running',
  DEFER: 'open',
  STOP_DESIGN: 'problem',
};
const DIMENSIONS = ['benefit', 'feasibility', 'human'] as const;

/** P with its class, the three dimensions as a picture and a table, and what is still missing. */
export function PriorityResult({
  view,
  assessment,
  reading,
}: {
  view: PriorityView;
  assessment: Assessment;
  reading: PriorityReading;
}): ReactElement {
  const t = useTexts('priority');
  const { number } = useFormats();
  const { priority, priorityClass } = reading;
  const missing = useMissing(view, assessment, reading);
  return (
    <Card title={t('result.title')} note={t('result.note')}>
      <div className={classes.result} role="status">
        <p className={classes.big}>
          {priority === null ? t('result.open') : t('result.priority', { value: number(priority, 2) })}
        </p>
        {priorityClass ? (
          <StatusChip kind={LOOKS[priorityClass]}>{t(`classes.${priorityClass}`)}</StatusChip>
        ) : null}
        {reading.quickWin ? <StatusChip kind="info">{t('result.quickWin')}</StatusChip> : null}
      </div>
      {priorityClass === 'STOP_DESIGN' ? <p className={classes.warning}>{t('result.stopDesign')}</p> : null}
      {reading.capped ? <p className={classes.warning}>{t('result.capped')}</p> : null}
      {missing.length ? <p>{t('result.missing', { what: missing.join('; ') })}</p> : null}
      <DimensionsFigure reading={reading} />
    </Card>
  );
}

function DimensionsFigure({ reading }: { reading: PriorityReading }): ReactElement {
  const t = useTexts('priority');
  const { number } = useFormats();
  const text = (value: number | null): string => (value === null ? t('notRated') : number(value, 1));
  const rows = DIMENSIONS.map((id) => ({ id, name: t(`dimensions.${id}`), value: reading[id] }));
  const known = rows.filter(({ value }) => value !== null);
  const weakest = [...known].sort((a, b) => (a.value ?? 0) - (b.value ?? 0))[0];
  return (
    <Figure
      caption={weakest ? t('result.finding', { what: weakest.name }) : t('result.findingNone')}
      tableCaption={t('result.tableCaption')}
      rows={rows}
      rowId={({ id }) => id}
      columns={[
        { id: 'name', label: t('result.dimension'), rowHeader: true, cell: ({ name }) => name },
        { id: 'value', label: t('result.value'), align: 'end', cell: ({ value }) => text(value) },
      ]}
    >
      <Bars
        label={t('result.chart')}
        bars={rows.map(({ name, value }) => ({ label: name, value: value ?? 0, valueText: text(value) }))}
        most={100}
      />
    </Figure>
  );
}

/** What keeps the priority from being computed, in words. */
function useMissing(view: PriorityView, assessment: Assessment, reading: PriorityReading): string[] {
  const t = useTexts('priority');
  const isOpen = (parts: readonly (keyof Assessment)[]): boolean =>
    parts.some((part) => assessment[part] === null);
  return [
    ...(isOpen(BENEFIT_PARTS) ? [t('missing.benefit')] : []),
    ...(isOpen(FEASIBILITY_PARTS) ? [t('missing.feasibility')] : []),
    ...(view.data === null ? [t('missing.data')] : []),
    ...(view.homework === null ? [t('missing.homework')] : []),
    ...(reading.human === null ? [t('missing.human')] : []),
  ];
}
