import { MATURITY_ITEMS } from '@einklang/domain';
import type { PartLink } from '../../shared/part-links';
import { useFormats, useTexts } from '../../shared/texts';
import type { MaturityView, MeasureList } from './maturity.queries';
import type { Part } from './parts';

/** The parts that are there for the reader: rating only for a side, comparing only where there are two snapshots. */
export function useParts(view: MaturityView, measures: MeasureList | undefined): PartLink<Part>[] {
  const t = useTexts('maturity');
  const { day } = useFormats();
  const { draft, snapshots } = view;
  const sides = new Set(snapshots.map(({ side }) => side)).size;
  const open = measures?.items.filter(({ doneAt }) => doneAt === null).length ?? 0;
  const newest = snapshots[0];
  const answered = draft?.ratings.length ?? 0;
  return [
    {
      id: 'ergebnis',
      name: t('parts.result'),
      kind: sides === 2 ? 'done' : 'open',
      state: newest ? t('parts.resultOf', { date: day(newest.givenAt) }) : t('parts.resultNone'),
    },
    ...(draft && view.may.rate
      ? [
          {
            id: 'bewertung' as const,
            name: t('parts.rating'),
            kind: draft.isOpen ? ('running' as const) : answered ? ('done' as const) : ('open' as const),
            state: draft.isOpen
              ? t('parts.ratingOpen', { count: answered, total: MATURITY_ITEMS.length })
              : answered
                ? t('parts.ratingGiven')
                : t('parts.ratingNone'),
          },
        ]
      : []),
    ...(snapshots.length > 1
      ? [
          {
            id: 'vergleich' as const,
            name: t('parts.compare'),
            kind: 'info' as const,
            state: t('parts.compareCount', { count: snapshots.length }),
          },
        ]
      : []),
    ...(snapshots.length > 0
      ? [
          {
            id: 'massnahmen' as const,
            name: t('parts.measures'),
            kind: open ? ('running' as const) : ('info' as const),
            state: open ? t('parts.measuresOpen', { count: open }) : t('parts.measuresNone'),
          },
        ]
      : []),
  ];
}
