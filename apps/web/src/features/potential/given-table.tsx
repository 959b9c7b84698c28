import { humanCriteria } from '@einklang/content/priority-criteria.data';
import { DataTable } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useSideName } from '../../shared/rooms';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import type { GivenHuman, PriorityView } from './priority.queries';
import classes from './priority.module.css';

/** The newest ratings of both sides beside each other, with their scores. */
export function GivenTable({ given }: { given: PriorityView['given'] }): ReactElement {
  const t = useTexts('priority');
  const locale = useLocale();
  const { number, day } = useFormats();
  const sideName = useSideName();
  const newest = (side: GivenHuman['side']): GivenHuman | undefined => given.find((one) => one.side === side);
  const sides = (['EMPLOYER', 'COUNCIL'] as const).map((side) => ({ side, rating: newest(side) }));
  const answer = (rating: GivenHuman | undefined, criterion: string): string => {
    const one = rating?.ratings.find((candidate) => candidate.criterion === criterion);
    if (!one) return t('dash');
    return one.rating === null ? t('human.openBecause', { reason: one.reason }) : String(one.rating);
  };
  const rows = [
    ...humanCriteria.entries.map(({ id, name }) => ({
      id: id as string,
      name: name[locale],
      values: sides.map(({ rating }) => answer(rating, id)),
    })),
    {
      id: 'score',
      name: t('human.score'),
      values: sides.map(({ rating }) =>
        rating && rating.score !== null ? number(rating.score, 1) : t('dash'),
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={t('human.caption')}
        captionHidden
        rows={rows}
        rowId={({ id }) => id}
        columns={[
          { id: 'name', label: t('human.criterion'), rowHeader: true, cell: ({ name }) => name },
          ...sides.map(({ side }, index) => ({
            id: side,
            label: sideName(side),
            align: 'end' as const,
            cell: ({ values }: (typeof rows)[number]) => values[index] ?? '',
          })),
        ]}
      />
      {sides.map(({ side, rating }) => (
        <p key={side} className={classes.dimmed}>
          {rating
            ? t('human.givenBy', {
                side: sideName(side),
                name: rating.givenByName,
                date: day(rating.givenAt),
                round: rating.number,
              })
            : t('human.notGiven', { side: sideName(side) })}
        </p>
      ))}
    </>
  );
}
