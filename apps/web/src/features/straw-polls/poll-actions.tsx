import { Button } from '@mantine/core';
import { ConfirmDialog, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import { useProblemToast } from '../../shared/write';
import { AgendaDialog } from './agenda-dialog';
import { ConcludeDialog } from './conclude-dialog';
import { useClose, type StrawPoll, type StrawPollList } from './straw-polls.queries';
import classes from './straw-polls.module.css';

/** What can be done with a poll: end it, keep its outcome, take the question to a meeting. */
export function PollActions(props: {
  poll: StrawPoll;
  meetings: StrawPollList['meetings'];
}): ReactElement | null {
  const t = useTexts('strawPolls');
  const frame = useTexts();
  const { poll, meetings } = props;
  const [open, setOpen] = useState<'close' | 'conclude' | 'agenda' | null>(null);
  const showProblem = useProblemToast();
  const close = useClose(poll.id);
  const leave = (): void => setOpen(null);
  const { may } = poll;
  if (!may.close && !may.conclude && !may.putOnAgenda) return null;
  return (
    <div className={classes.actions}>
      {may.conclude ? <Button onClick={() => setOpen('conclude')}>{t('conclude.button')}</Button> : null}
      {may.putOnAgenda && meetings.length ? (
        <Button variant="default" onClick={() => setOpen('agenda')}>
          {t('agenda.button')}
        </Button>
      ) : null}
      {may.close ? (
        <Button variant="default" onClick={() => setOpen('close')}>
          {t('close.button')}
        </Button>
      ) : null}
      {may.putOnAgenda && !meetings.length ? (
        <span className={classes.dimmed}>{t('agenda.none')}</span>
      ) : null}
      <ConfirmDialog
        opened={open === 'close'}
        onClose={leave}
        busy={close.isPending}
        onConfirm={() =>
          close.mutate(undefined, {
            onSuccess: () => toast(frame('states.saved')),
            onError: showProblem,
            onSettled: leave,
          })
        }
        title={t('close.title')}
        confirmLabel={t('close.button')}
      >
        {t('close.text')}
      </ConfirmDialog>
      {open === 'conclude' ? <ConcludeDialog pollId={poll.id} onClose={leave} /> : null}
      {open === 'agenda' ? <AgendaDialog pollId={poll.id} meetings={meetings} onClose={leave} /> : null}
    </div>
  );
}
