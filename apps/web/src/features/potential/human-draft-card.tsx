import { Button } from '@mantine/core';
import { humanCriteria } from '@einklang/content/priority-criteria.data';
import { humanScoreOf, type HumanCriterion } from '@einklang/domain';
import { BoundaryDialog, Card, Form, ScaleField, TextField, toast } from '@einklang/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type ReactElement } from 'react';
import { useAutosave, useTheirs } from '../../shared/autosave';
import { useInitiative } from '../../shared/initiative';
import { useReaders } from '../../shared/readers';
import { RoomVisibility } from '../../shared/room-mark';
import { SaveLine } from '../../shared/save-line';
import { StaleDialog } from '../../shared/stale-dialog';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import { usePlaceIds } from './potential.queries';
import {
  humanRatingsOf,
  priorityQuery,
  useGiveHuman,
  useSaveHumanDraft,
  type HumanRating,
  type PriorityView,
} from './priority.queries';
import classes from './priority.module.css';

type Ratings = readonly HumanRating[];
type Step = '0' | '1' | '2' | '3' | '4' | 'NR';

/** My side's rating of H, in its own room until it is given to both. */
export function HumanDraftCard(props: {
  view: PriorityView;
  draft: NonNullable<PriorityView['humanDraft']>;
  side: 'EMPLOYER' | 'COUNCIL';
}): ReactElement {
  const t = useTexts('priority');
  const { draft, side, view } = props;
  const { number } = useFormats();
  const { room } = useInitiative();
  const { people } = useReaders(room);
  const client = useQueryClient();
  const place = usePlaceIds();
  const [isCrossing, setCrossing] = useState(false);
  const value = useMemo<Ratings>(() => draft.ratings, [draft.ratings]);
  const saving = useAutosave<Ratings>({ value, version: draft.version }, useSaveHumanDraft());
  const give = useGiveHuman(() => toast(t('human.given')));
  const [theirs, forget] = useTheirs<PriorityView>(saving.state, () =>
    client.fetchQuery({ ...priorityQuery(place), staleTime: 0 }),
  );
  const score = humanScoreOf(humanRatingsOf(saving.value));
  const lacksReason = saving.value.some(({ rating, reason }) => rating === null && reason.trim() === '');
  const isOpen = draft.isOpen || saving.state !== 'clean';
  const confirm = async (): Promise<void> => {
    setCrossing(false);
    const { state, version } = await saving.flush();
    if (state === 'saved' || state === 'clean') give.mutate(version);
  };
  const settle = (isMine: boolean): void => {
    if (!theirs?.humanDraft) return;
    saving.settle(isMine ? saving.value : theirs.humanDraft.ratings, theirs.humanDraft.version, isMine);
    forget();
  };
  const count = (ratings: Ratings): ReactElement => <p>{t('human.answered', { count: ratings.length })}</p>;
  return (
    <Card title={t('human.own')} note={t('human.ownNote')} side={side}>
      <RoomVisibility room={side} />
      <HumanFields ratings={saving.value} onChange={saving.change} />
      <p role="status" className={classes.score}>
        {score === null ? t('human.incomplete') : t('human.ownScore', { score: number(score, 1) })}
      </p>
      {lacksReason ? <p>{t('human.lacksReason')}</p> : null}
      <SaveLine saving={saving} />
      {view.may.giveHuman ? (
        <Button disabled={!isOpen || score === null || lacksReason} onClick={() => setCrossing(true)}>
          {t('human.give')}
        </Button>
      ) : (
        <p className={classes.dimmed}>{t('human.others')}</p>
      )}
      <BoundaryDialog
        opened={isCrossing}
        onClose={() => setCrossing(false)}
        onConfirm={() => void confirm()}
        title={t('human.boundaryTitle')}
        recipients={people}
        confirmLabel={t('human.give')}
      >
        {t('human.boundary')}
      </BoundaryDialog>
      {theirs?.humanDraft ? (
        <StaleDialog
          opened
          mine={count(saving.value)}
          theirs={count(theirs.humanDraft.ratings)}
          onKeepMine={() => settle(true)}
          onTakeTheirs={() => settle(false)}
        />
      ) : null}
    </Card>
  );
}

function HumanFields({
  ratings,
  onChange,
}: {
  ratings: Ratings;
  onChange: (ratings: Ratings) => void;
}): ReactElement {
  const t = useTexts('priority');
  const locale = useLocale();
  const set = (criterion: HumanCriterion, change: Partial<HumanRating>): void => {
    const before = ratings.find((rating) => rating.criterion === criterion);
    const changed: HumanRating = { criterion, rating: null, reason: '', ...before, ...change };
    onChange([...ratings.filter((rating) => rating.criterion !== criterion), changed]);
  };
  return (
    <Form onSubmit={() => undefined} label={t('human.own')}>
      {humanCriteria.entries.map(({ id, name, question, lowest, highest }) => {
        const answer = ratings.find(({ criterion }) => criterion === id);
        const between = t('human.between');
        const labels = [lowest[locale], between, between, between, highest[locale]];
        return (
          <div key={id} className={classes.criterion}>
            <ScaleField<Step>
              name={id}
              label={name[locale]}
              hint={`${question[locale]} ${t('human.ends', { lowest: lowest[locale], highest: highest[locale] })}`}
              value={answer ? (answer.rating === null ? 'NR' : (String(answer.rating) as Step)) : null}
              none={t('notRated')}
              choices={[
                ...labels.map((label, index) => ({
                  value: String(index) as Step,
                  mark: String(index),
                  label,
                })),
                { value: 'NR', mark: t('human.openYet'), label: t('human.openYet') },
              ]}
              onChange={(step) =>
                set(id, step === 'NR' ? { rating: null } : { rating: Number(step), reason: '' })
              }
            />
            {answer && answer.rating === null ? (
              <TextField
                name={`${id}-reason`}
                label={t('human.reason')}
                maxLength={400}
                value={answer.reason}
                onChange={(reason) => set(id, { reason })}
              />
            ) : null}
          </div>
        );
      })}
    </Form>
  );
}
