import { Button } from '@mantine/core';
import {
  DateField,
  Dialog,
  DialogActions,
  ErrorSummary,
  Form,
  SelectField,
  TextAreaField,
  toast,
} from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useHouseForm } from '../../shared/house-form';
import { all, day, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { initiativesQuery, useOpen } from './straw-polls.queries';
import classes from './straw-polls.module.css';

const HOURS = Array.from({ length: 14 }, (_, index) => index + 7);

/** One question to the members, and until when they can answer. */
export function OpenDialog({ onClose }: { onClose: () => void }): ReactElement {
  const t = useTexts('strawPolls');
  const frame = useTexts();
  const open = useOpen();
  const initiatives = useQuery(initiativesQuery(useCompany().id)).data ?? [];
  const { field, submit, summary, busy } = useHouseForm({
    initial: { question: '', initiativeId: '', closesOn: '', closesHour: '18' },
    labels: {
      question: t('form.question'),
      initiativeId: t('form.initiative'),
      closesOn: t('form.closesOn'),
      closesHour: t('form.closesHour'),
    },
    rules: { question: required, closesOn: all(required, day) },
    send: async ({ question, initiativeId, closesOn, closesHour }) => {
      await open.mutateAsync({
        question,
        closesOn,
        closesHour: Number(closesHour),
        ...(initiativeId && { initiativeId }),
      });
      toast(t('form.done'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('open')} size="lg">
      <Form onSubmit={submit} label={t('open')}>
        <ErrorSummary {...summary} />
        <p className={classes.plain}>{t('note')}</p>
        <TextAreaField {...field('question')} hint={t('form.questionHint')} rows={2} maxLength={500} />
        <SelectField
          {...field('initiativeId')}
          optional
          none={t('form.noInitiative')}
          choices={initiatives.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <div className={classes.pair}>
          <DateField {...field('closesOn')} />
          <SelectField
            {...field('closesHour')}
            choices={HOURS.map((hour) => ({ value: String(hour), label: t('form.hour', { hour }) }))}
          />
        </div>
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('open')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
