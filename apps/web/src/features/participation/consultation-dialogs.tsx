import { Button } from '@mantine/core';
import {
  DateField,
  Dialog,
  DialogActions,
  ErrorSummary,
  Form,
  TextAreaField,
  TextField,
  toast,
} from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { ApiProblem } from '../../shared/api-problem';
import { useHouseForm } from '../../shared/house-form';
import { all, atMost, day, required } from '../../shared/rules';
import { StaleDialog } from '../../shared/stale-dialog';
import { useTexts } from '../../shared/texts';
import classes from './participation.module.css';
import { consultationsQuery, type ConsultationView } from './participation.queries';
import { useArrange, useEditConsultation } from './participation.writes';
import { useHere } from './package.writes';
import { useQueryClient } from '@tanstack/react-query';

const time = (value: string): string | null =>
  value === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? null : 'wrong-value';

/** Day, time and place; without a meeting a new one. */
export function MeetingDialog({
  meeting,
  onClose,
}: {
  meeting?: ConsultationView;
  onClose: () => void;
}): ReactElement {
  const t = useTexts('participation');
  const frame = useTexts();
  const arrange = useArrange();
  const edit = useEditConsultation(meeting ?? { id: '', version: 0 });
  const title = t(meeting ? 'consultation.move' : 'consultation.arrange');
  const { field, submit, summary, busy } = useHouseForm({
    initial: {
      meetsOn: meeting?.meetsOn ?? '',
      meetsAt: meeting?.meetsAt ?? '',
      place: meeting?.place ?? '',
    },
    labels: {
      meetsOn: t('consultation.meetsOn'),
      meetsAt: t('consultation.meetsAt'),
      place: t('consultation.place'),
    },
    rules: { meetsOn: all(required, day), meetsAt: time, place: atMost(160) },
    send: async ({ meetsOn, meetsAt, place }) => {
      const body = { meetsOn, place, ...(meetsAt && { meetsAt }) };
      await (meeting ? edit.mutateAsync(body) : arrange.mutateAsync(body));
      toast(frame('states.saved'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={title}>
      <Form onSubmit={submit} label={title}>
        <ErrorSummary {...summary} />
        <DateField {...field('meetsOn')} autoFocus />
        <TextField {...field('meetsAt')} hint={t('consultation.meetsAtHint')} optional />
        <TextField {...field('place')} optional maxLength={160} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('consultation.save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

/** What was discussed; who was overtaken sees both texts and decides (412). */
export function NoteDialog({
  meeting,
  onClose,
}: {
  meeting: ConsultationView;
  onClose: () => void;
}): ReactElement {
  const t = useTexts('participation');
  const frame = useTexts();
  const client = useQueryClient();
  const { path } = useHere();
  const [base, setBase] = useState(meeting);
  const [theirs, setTheirs] = useState<ConsultationView | null>(null);
  const edit = useEditConsultation(base);
  const title = t(meeting.note ? 'consultation.editNote' : 'consultation.addNote');
  const { form, field, submit, summary, busy } = useHouseForm({
    initial: { note: meeting.note },
    labels: { note: t('consultation.note') },
    rules: { note: all(required, atMost(20_000)) },
    send: async (values) => {
      try {
        await edit.mutateAsync(values);
      } catch (problem) {
        if (!(problem instanceof ApiProblem && problem.status === 412)) throw problem;
        const { items } = await client.fetchQuery({
          ...consultationsQuery(path.companyId, path.initiativeId),
          staleTime: 0,
        });
        return setTheirs(items.find(({ id }) => id === meeting.id) ?? null);
      }
      toast(frame('states.saved'));
      onClose();
    },
  });
  const settle = (note: string): void => {
    if (theirs) setBase(theirs);
    form.setValues({ note });
    setTheirs(null);
  };
  return (
    <>
      <Dialog opened onClose={onClose} title={title} size="lg">
        <Form onSubmit={submit} label={title}>
          <ErrorSummary {...summary} />
          <TextAreaField {...field('note')} hint={t('consultation.noteHint')} rows={10} autoFocus />
          <DialogActions>
            <Button variant="default" onClick={onClose}>
              {frame('actions.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('consultation.saveNote')}
            </Button>
          </DialogActions>
        </Form>
      </Dialog>
      <StaleDialog
        opened={theirs !== null}
        mine={<div className={classes.text}>{form.getValues().note}</div>}
        theirs={<div className={classes.text}>{theirs?.note}</div>}
        onKeepMine={() => settle(form.getValues().note)}
        onTakeTheirs={() => settle(theirs?.note ?? '')}
      />
    </>
  );
}
