import { Button, Checkbox } from '@mantine/core';
import { ConfirmDialog, StatusChip, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useFormats, useTextBundle, useTexts } from '../../shared/texts';
import { useVote, type ElectionView } from './election.queries';
import classes from './election.module.css';
import { keptPaper } from './paper';

/** The ballot paper: large to touch, one vote, nothing to take back; and how the vote stays secret. */
export function VotingPart({ election }: { election: ElectionView }): ReactElement {
  const t = useTexts('election');
  const { day } = useFormats();
  const last = day(election.votingUntil!);
  // A paper that is still in this tab means that the vote has not arrived yet.
  const hasVoted = election.mine?.hasPaper === true && keptPaper(election.id) === null;
  return (
    <>
      {hasVoted ? (
        <p>
          <StatusChip kind="done">{t('voting.voted', { day: last })}</StatusChip>
        </p>
      ) : election.may.vote ? (
        <BallotPaper election={election} />
      ) : (
        <p>{t('voting.nobody')}</p>
      )}
      <HowSecret />
    </>
  );
}

function BallotPaper({ election }: { election: ElectionView }): ReactElement {
  const t = useTexts('election');
  const { day } = useFormats();
  const vote = useVote(election.id);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isAsking, setAsking] = useState(false);
  const { candidates, seats } = election;
  const names = candidates.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  const isFull = chosen.length >= seats;
  return (
    <>
      <h3 className={classes.heading}>{t('voting.title')}</h3>
      <p>
        {t('voting.until', { day: day(election.votingUntil!) })} {t('voting.choose', { count: seats })}
      </p>
      <fieldset className={classes.paper}>
        <legend>{t('voting.legend')}</legend>
        {candidates.map(({ id, name, about }) => (
          <Checkbox
            key={id}
            size="md"
            className={classes.choice}
            label={name}
            description={about || undefined}
            checked={chosen.includes(id)}
            disabled={isFull && !chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              setChosen((before) => (checked ? [...before, id] : before.filter((each) => each !== id)))
            }
          />
        ))}
      </fieldset>
      <p role="status">{t('voting.chosen', { count: chosen.length, most: seats })}</p>
      <div className={classes.buttons}>
        <Button size="md" onClick={() => setAsking(true)}>
          {t('voting.cast')}
        </Button>
      </div>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          vote.mutate(chosen, {
            onSuccess: () => toast(t('voting.done')),
            onSettled: () => setAsking(false),
          })
        }
        busy={vote.isPending}
        title={t('voting.confirm')}
        confirmLabel={t('voting.cast')}
      >
        <p>{names.length ? t('voting.yours', { names: names.join(', ') }) : t('voting.blank')}</p>
        <p>{t('voting.confirmText')}</p>
      </ConfirmDialog>
    </>
  );
}

function HowSecret(): ReactElement {
  const t = useTexts('election');
  const { voting } = useTextBundle('election');
  return (
    <details className={classes.secret}>
      <summary>{t('voting.secret')}</summary>
      <ol>
        {voting.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p className={classes.dimmed}>{t('voting.limit')}</p>
    </details>
  );
}
