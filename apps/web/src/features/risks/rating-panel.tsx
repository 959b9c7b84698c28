import { Button } from '@mantine/core';
import { BoundaryDialog, Card, Form, toast } from '@einklang/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type ReactElement } from 'react';
import { useAutosave, useTheirs } from '../../shared/autosave';
import { useInitiative } from '../../shared/initiative';
import { useReaders } from '../../shared/readers';
import { RoomVisibility } from '../../shared/room-mark';
import { SaveLine } from '../../shared/save-line';
import { StaleDialog } from '../../shared/stale-dialog';
import { useTexts } from '../../shared/texts';
import { RatingFold } from './rating-fold';
import {
  risksQuery,
  useGiveRatings,
  usePlace,
  useSaveRatings,
  type RiskAnalysis,
  type RiskDraft,
  type RiskRating,
} from './risks.queries';
import { isHalf, NO_STEPS, ratedOf } from './steps';
import classes from './risks.module.css';

type Ratings = readonly RiskRating[];

/** My side's rating of all entries, in its own room until it is given to both. */
export function RatingPanel(props: {
  view: RiskAnalysis;
  draft: RiskDraft;
  side: 'EMPLOYER' | 'COUNCIL';
}): ReactElement {
  const t = useTexts('risks');
  const { draft, side, view } = props;
  const { room } = useInitiative();
  const { people } = useReaders(room);
  const client = useQueryClient();
  const place = usePlace();
  const [isCrossing, setCrossing] = useState(false);
  const value = useMemo<Ratings>(() => draft.ratings, [draft.ratings]);
  const saving = useAutosave<Ratings>({ value, version: draft.version }, useSaveRatings());
  const give = useGiveRatings(() => toast(t('own.given')));
  const [theirs, forget] = useTheirs<RiskAnalysis>(saving.state, () =>
    client.fetchQuery({ ...risksQuery(place), staleTime: 0 }),
  );
  const ofEntry = (id: string): RiskRating =>
    saving.value.find(({ entryId }) => entryId === id) ?? { entryId: id, ...NO_STEPS };
  const rated = view.entries.filter(({ id }) => ratedOf(ofEntry(id)) !== null).length;
  const half = view.entries.filter(({ id }) => isHalf(ofEntry(id))).map(({ number }) => number);
  const isOpen = draft.isOpen || saving.state !== 'clean';
  const set = (changed: RiskRating): void =>
    saving.change([...saving.value.filter(({ entryId }) => entryId !== changed.entryId), changed]);
  const confirm = async (): Promise<void> => {
    setCrossing(false);
    const { state, version } = await saving.flush();
    if (state === 'saved' || state === 'clean') give.mutate(version);
  };
  const settle = (isMine: boolean): void => {
    if (!theirs?.draft) return;
    saving.settle(isMine ? saving.value : theirs.draft.ratings, theirs.draft.version, isMine);
    forget();
  };
  const count = (ratings: Ratings): ReactElement => <p>{t('own.count', { count: ratings.length })}</p>;
  if (view.entries.length === 0) return <Card title={t('own.title')}>{t('own.nothing')}</Card>;
  return (
    <Card title={t('own.title')} note={t('own.note')} side={side}>
      <RoomVisibility room={side} />
      <Form onSubmit={() => undefined} label={t('own.title')}>
        {view.entries.map((entry) => (
          <RatingFold key={entry.id} entry={entry} value={ofEntry(entry.id)} onChange={set} />
        ))}
      </Form>
      <p role="status" className={classes.rated}>
        {t('own.rated', { count: rated, total: view.entries.length })}
      </p>
      {half.length > 0 ? <p>{t('own.half', { numbers: half.join(', ') })}</p> : null}
      <SaveLine saving={saving} />
      {view.may.give ? (
        <Button disabled={!isOpen || rated === 0 || half.length > 0} onClick={() => setCrossing(true)}>
          {t('own.give')}
        </Button>
      ) : (
        <p className={classes.dimmed}>{t('own.others')}</p>
      )}
      <BoundaryDialog
        opened={isCrossing}
        onClose={() => setCrossing(false)}
        onConfirm={() => void confirm()}
        title={t('own.boundaryTitle')}
        recipients={people}
        confirmLabel={t('own.give')}
      >
        {t('own.boundary')}
      </BoundaryDialog>
      {theirs?.draft ? (
        <StaleDialog
          opened
          mine={count(saving.value)}
          theirs={count(theirs.draft.ratings)}
          onKeepMine={() => settle(true)}
          onTakeTheirs={() => settle(false)}
        />
      ) : null}
    </Card>
  );
}
