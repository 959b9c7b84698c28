import { DATA_DIMENSIONS, type PriorityClass } from '@einklang/domain';
import type { StatusKind } from '@einklang/ui';
import { useFormats, useTexts } from '../../shared/texts';
import type { PartState } from './overview-panel';
import type { DataRatingView, PriorityView } from './priority.queries';

const LOOKS: Record<PriorityClass, StatusKind> = {
  PRIORITY: 'done',
  EXAMINE: 'done',
  DEFER: 'done',
  STOP_DESIGN: 'problem',
};

/** How far data (PA-5) and priority (PA-6) are. */
export function useRatedParts(
  data: DataRatingView | undefined,
  priority: PriorityView | undefined,
): PartState[] {
  const t = useTexts('priority');
  const { number } = useFormats();
  const score = data?.score ?? null;
  const { priorityClass, priority: value } = priority?.reading ?? { priorityClass: null, priority: null };
  const open = DATA_DIMENSIONS.length - (data?.ratings.length ?? 0);
  return [
    {
      id: 'daten',
      name: t('overview.data'),
      kind: score === null ? 'open' : 'done',
      state:
        score === null
          ? t('overview.dataOpen', { count: open })
          : t('overview.dataDone', { score: number(score, 1) }),
    },
    {
      id: 'prioritaet',
      name: t('overview.priority'),
      kind: priorityClass ? LOOKS[priorityClass] : 'open',
      state: priorityClass
        ? [value === null ? '' : number(value, 1), t(`classes.${priorityClass}`)].filter(Boolean).join(' · ')
        : t('overview.priorityOpen'),
    },
  ];
}
