import type { Column } from '@einklang/ui';
import { useTexts } from '../../shared/texts';
import type { Placed } from './candidates';
import { useScores } from './scores';

/** The columns of the table behind the picture. */
export function usePictureColumns(): Column<Placed>[] {
  const t = useTexts('comparison');
  const { score, className } = useScores();
  return [
    { id: 'mark', label: t('columns.mark'), cell: ({ mark }) => mark },
    { id: 'title', label: t('columns.title'), rowHeader: true, cell: ({ title }) => title },
    { id: 'benefit', label: t('columns.benefit'), align: 'end', cell: ({ benefit }) => score(benefit) },
    {
      id: 'feasibility',
      label: t('columns.feasibility'),
      align: 'end',
      cell: ({ feasibility }) => score(feasibility),
    },
    { id: 'human', label: t('columns.human'), align: 'end', cell: ({ human }) => score(human) },
    { id: 'priority', label: t('columns.priority'), align: 'end', cell: ({ priority }) => score(priority) },
    { id: 'class', label: t('columns.class'), cell: ({ priorityClass }) => className(priorityClass) },
  ];
}
