import { Card, StatusChip, type StatusKind } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import type { ElectionList, ElectionView } from './election.queries';
import classes from './election.module.css';
import { NominationPart } from './nomination-part';
import { ProposedPart } from './proposed-part';
import { ResultPart } from './result-part';
import { VotingPart } from './voting-part';

const KINDS: Record<ElectionView['phase'], StatusKind> = {
  PROPOSED: 'open',
  NOMINATION: 'running',
  VOTING: 'running',
  COUNTING: 'due',
  COUNTED: 'done',
  FAILED: 'refused',
  WITHDRAWN: 'open',
};

/** One election: what it is for, where it stands, and what the reader can do now. */
export function ElectionCard(props: {
  election: ElectionView;
  list: ElectionList;
  level?: 2 | 3;
}): ReactElement {
  const { election, level = 2 } = props;
  const t = useTexts('election');
  const { day } = useFormats();
  const { phase, title, initiativeId, seats, termUntil } = election;
  const term = termUntil
    ? t('term', { day: day(termUntil) })
    : t(initiativeId === null ? 'termOpen' : 'termInitiative');
  return (
    <Card
      level={level}
      title={initiativeId === null ? t('forAll') : t('forInitiative', { title })}
      note={`${t('seats', { count: seats })} · ${term}`}
      end={<StatusChip kind={KINDS[phase]}>{t(`phases.${phase}`)}</StatusChip>}
    >
      <div className={classes.part}>
        <Part {...props} />
      </div>
    </Card>
  );
}

function Part({ election, list }: { election: ElectionView; list: ElectionList }): ReactElement {
  const t = useTexts('election');
  const { day } = useFormats();
  const { phase, mine } = election;
  if (phase === 'PROPOSED') return <ProposedPart election={election} />;
  const [until, last] = [day(election.nominationsUntil!), day(election.votingUntil!)];
  if (phase === 'COUNTED') return <ResultPart election={election} />;
  if (phase === 'FAILED') return <p>{t('failed.text', { day: last })}</p>;
  if (phase === 'COUNTING')
    return (
      <>
        <p>
          <strong>{t('counting.title')}</strong>
        </p>
        <p>{t('counting.text')}</p>
      </>
    );
  if (mine === null)
    return (
      <>
        <p>{t(phase === 'VOTING' ? 'running.VOTING' : 'running.NOMINATION', { day: until, last })}</p>
        <p className={classes.dimmed}>{t('running.text')}</p>
      </>
    );
  return phase === 'VOTING' ? (
    <VotingPart election={election} />
  ) : (
    <NominationPart election={election} list={list} />
  );
}
