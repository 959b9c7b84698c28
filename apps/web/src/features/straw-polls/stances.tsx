import { STANCES } from '@einklang/domain';
import { DataTable, Fold, StatusChip, type Column, type StatusKind } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import type { StrawPoll } from './straw-polls.queries';
import classes from './straw-polls.module.css';

type Answer = StrawPoll['answers'][number];
const KINDS: Record<Answer['stance'], StatusKind> = {
  AGREE: 'done',
  ABSTAIN: 'open',
  DOUBT: 'due',
  OBJECT: 'problem',
};

/** How many hold which stance, and who: it is open among the members. */
export function Stances({ poll, members }: { poll: StrawPoll; members: number }): ReactElement {
  const t = useTexts('strawPolls');
  const columns: Column<Answer>[] = [
    { id: 'name', label: t('answers'), rowHeader: true, cell: ({ name }) => name },
    {
      id: 'stance',
      label: t('answer.stance'),
      cell: ({ stance }) => <StatusChip kind={KINDS[stance]}>{t(`stances.${stance}`)}</StatusChip>,
    },
    { id: 'reason', label: t('answer.reason'), cell: ({ reason }) => reason ?? '–' },
  ];
  return (
    <>
      <p role="status" className={classes.plain}>
        {t('answered', { count: poll.answers.length, members })}
      </p>
      <ul className={classes.counts} aria-label={t('counts')}>
        {STANCES.map((stance) => (
          <li key={stance}>
            <StatusChip kind={KINDS[stance]}>
              {poll.counts[stance]} {t(`stances.${stance}`)}
            </StatusChip>
          </li>
        ))}
      </ul>
      {poll.answers.length ? (
        <Fold title={t('answers')} open={!poll.isOpen}>
          <DataTable
            caption={t('answers')}
            captionHidden
            columns={columns}
            rows={poll.answers}
            rowId={({ personId }) => personId}
          />
        </Fold>
      ) : (
        <p className={classes.dimmed}>{t('nobody')}</p>
      )}
    </>
  );
}
