import { Button } from '@mantine/core';
import { toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import { Candidates } from './candidates';
import { useStand, type ElectionList, type ElectionView } from './election.queries';
import classes from './election.module.css';
import { NameDialog } from './name-dialog';
import { StandDialog } from './stand-dialog';

/** Who stands, and whether I do: nobody without their own yes. */
export function NominationPart({
  election,
  list,
}: {
  election: ElectionView;
  list: ElectionList;
}): ReactElement {
  const t = useTexts('election');
  const { day } = useFormats();
  const stand = useStand(election.id);
  const [open, setOpen] = useState<'stand' | 'name' | null>(null);
  const { candidates, may, mine } = election;
  const no = () => stand.mutate({ stands: false }, { onSuccess: () => toast(t('nomination.stood')) });
  return (
    <>
      <p>
        {t('nomination.until', {
          day: day(election.nominationsUntil!),
          last: day(election.votingUntil!),
        })}
      </p>
      <h3 className={classes.heading}>{t('nomination.title')}</h3>
      {candidates.length ? (
        <Candidates candidates={candidates} />
      ) : (
        <p className={classes.dimmed}>{t('nomination.none')}</p>
      )}
      {mine?.candidacy === 'ASKED' ? <p className={classes.asked}>{t('nomination.asked')}</p> : null}
      {mine?.candidacy === 'STANDS' ? <p>{t('nomination.standing')}</p> : null}
      {mine?.candidacy === 'DECLINED' ? <p className={classes.dimmed}>{t('nomination.declined')}</p> : null}
      <div className={classes.buttons}>
        {may.stand ? (
          <Button size="md" onClick={() => setOpen('stand')}>
            {t('nomination.stand')}
          </Button>
        ) : null}
        {mine?.candidacy === 'ASKED' || may.stepBack ? (
          <Button size="md" variant="default" loading={stand.isPending} onClick={no}>
            {t(may.stepBack ? 'nomination.stepBack' : 'nomination.no')}
          </Button>
        ) : null}
        <Button size="md" variant="default" onClick={() => setOpen('name')}>
          {t('nomination.name')}
        </Button>
      </div>
      {open === 'stand' ? <StandDialog electionId={election.id} onClose={() => setOpen(null)} /> : null}
      {open === 'name' ? <NameDialog election={election} list={list} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
