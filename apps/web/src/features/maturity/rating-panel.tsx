import { Button } from '@mantine/core';
import { MATURITY_ITEMS, readMaturity } from '@einklang/domain';
import { BoundaryDialog, Card, toast } from '@einklang/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type ReactElement } from 'react';
import { useAutosave, useTheirs, type Autosave } from '../../shared/autosave';
import { useCompany } from '../../shared/company';
import { useReaders } from '../../shared/readers';
import { RoomVisibility } from '../../shared/room-mark';
import { useSideName } from '../../shared/rooms';
import { SaveLine } from '../../shared/save-line';
import { StaleDialog } from '../../shared/stale-dialog';
import { useFormats, useTexts } from '../../shared/texts';
import {
  maturityQuery,
  newestOf,
  ratingsOf,
  useGive,
  useSaveDraft,
  type ItemRating,
  type MaturityDraft,
  type MaturityView,
} from './maturity.queries';
import classes from './maturity.module.css';
import { RatingForm } from './rating-form';

type Ratings = readonly ItemRating[];

/** My side's rating, in its own room until somebody who speaks for it gives it to both. */
export function RatingPanel({
  view,
  draft,
  side,
}: {
  view: MaturityView;
  draft: MaturityDraft;
  side: 'EMPLOYER' | 'COUNCIL';
}): ReactElement {
  const t = useTexts('maturity');
  const { day } = useFormats();
  const value = useMemo<Ratings>(() => draft.ratings, [draft.ratings]);
  const saving = useAutosave<Ratings>({ value, version: draft.version }, useSaveDraft());
  const given = newestOf(view, side);
  const isOpen = draft.isOpen || saving.state !== 'clean';
  return (
    <>
      <RoomVisibility room={side} />
      <Card
        title={t('rating.title')}
        note={given ? t('rating.noteNext', { date: day(given.givenAt) }) : t('rating.note')}
        side={side}
      >
        <RatingForm ratings={saving.value} onChange={saving.change} />
        <SaveLine saving={saving} />
      </Card>
      <GivePanel saving={saving} mayGive={view.may.give} isOpen={isOpen} wasGiven={given !== undefined} />
      <Conflict saving={saving} />
    </>
  );
}

function GivePanel({
  saving,
  mayGive,
  isOpen,
  wasGiven,
}: {
  saving: Autosave<Ratings>;
  mayGive: boolean;
  isOpen: boolean;
  wasGiven: boolean;
}): ReactElement {
  const t = useTexts('maturity');
  const { number } = useFormats();
  const { people } = useReaders('JOINT');
  const [isCrossing, setCrossing] = useState(false);
  const give = useGive(() => toast(t('give.done')));
  const missing = saving.value.filter(({ rating, reason }) => rating === null && reason.trim() === '').length;
  const { answered } = readMaturity(ratingsOf(saving.value));
  const confirm = async (): Promise<void> => {
    setCrossing(false);
    const { state, version } = await saving.flush();
    if (state === 'saved' || state === 'clean') give.mutate(version);
  };
  return (
    <Card title={t('give.title')} note={t('give.note')}>
      <p>
        {t('give.answered', {
          count: saving.value.length,
          total: MATURITY_ITEMS.length,
          percent: number(answered * 100),
        })}
      </p>
      {missing > 0 ? <p role="status">{t('give.reasonsMissing', { count: missing })}</p> : null}
      {!isOpen && wasGiven ? <p className={classes.dimmed}>{t('give.nothingNew')}</p> : null}
      {mayGive ? (
        <Button
          disabled={!isOpen || missing > 0 || saving.value.length === 0}
          loading={give.isPending}
          onClick={() => setCrossing(true)}
        >
          {t('give.button')}
        </Button>
      ) : (
        <p className={classes.dimmed}>{t('give.others')}</p>
      )}
      <BoundaryDialog
        opened={isCrossing}
        onClose={() => setCrossing(false)}
        onConfirm={() => void confirm()}
        title={t('give.boundaryTitle')}
        recipients={people ?? []}
        confirmLabel={t('give.button')}
      >
        {t('give.boundary')}
      </BoundaryDialog>
    </Card>
  );
}

/** Somebody of one's own side was faster: both states by how much they answer, the reader decides. */
function Conflict({ saving }: { saving: Autosave<Ratings> }): ReactElement | null {
  const t = useTexts('maturity');
  const { dateTime } = useFormats();
  const sideName = useSideName();
  const client = useQueryClient();
  const { id: companyId } = useCompany();
  const [theirs, forget] = useTheirs<MaturityView>(saving.state, () =>
    client.fetchQuery({ ...maturityQuery(companyId), staleTime: 0 }),
  );
  const draft = theirs?.draft;
  if (!draft) return null;
  const settle = (isMine: boolean): void => {
    saving.settle(isMine ? saving.value : draft.ratings, draft.version, isMine);
    forget();
  };
  return (
    <StaleDialog
      opened
      mine={<p>{t('stale.state', { count: saving.value.length })}</p>}
      theirs={
        <p>
          {t('stale.by', {
            name: draft.updatedByName ?? sideName(theirs.side ?? 'EMPLOYER'),
            date: draft.updatedAt ? dateTime(draft.updatedAt) : '',
          })}{' '}
          {t('stale.state', { count: draft.ratings.length })}
        </p>
      }
      onKeepMine={() => settle(true)}
      onTakeTheirs={() => settle(false)}
    />
  );
}
