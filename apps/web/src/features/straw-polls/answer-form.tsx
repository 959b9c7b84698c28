import { Button } from '@mantine/core';
import { needsReason, STANCES, type Stance } from '@einklang/domain';
import { ErrorSummary, Form, FormActions, RadioField, TextAreaField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useAnswer, type StrawPoll } from './straw-polls.queries';
import classes from './straw-polls.module.css';

/** My stance; doubts and objections say why. */
export function AnswerForm({ poll }: { poll: StrawPoll }): ReactElement {
  const t = useTexts('strawPolls');
  const frame = useTexts();
  const { personId } = useCompany();
  const mine = poll.answers.find((answer) => answer.personId === personId);
  const answer = useAnswer(poll.id);
  const { field, submit, summary, busy, form } = useHouseForm<{ stance: Stance | null; reason: string }>({
    initial: { stance: mine?.stance ?? null, reason: mine?.reason ?? '' },
    labels: { stance: t('answer.stance'), reason: t('answer.reason') },
    rules: {
      stance: required,
      reason: (reason, { stance }) => (stance && needsReason(stance) ? required(reason) : null),
    },
    send: async ({ stance, reason }) => {
      await answer.mutateAsync({ stance: stance!, ...(reason.trim() && { reason: reason.trim() }) });
      toast(frame('states.saved'));
    },
  });
  const { stance } = form.getValues();
  return (
    <Form onSubmit={submit} label={`${t('answer.title')}: ${poll.question}`}>
      <ErrorSummary
        {...summary}
        // Several polls stand on one page; each field has a name of its own.
        errors={summary.errors.map(({ name, text }) => ({ name: name && `${name}-${poll.id}`, text }))}
      />
      <RadioField
        {...field('stance')}
        name={`stance-${poll.id}`}
        hint={t('answer.hint')}
        choices={STANCES.map((value) => ({ value, label: t(`stances.${value}`) }))}
      />
      <TextAreaField
        {...field('reason')}
        name={`reason-${poll.id}`}
        rows={2}
        maxLength={2000}
        hint={t('answer.reasonHint')}
        optional={!stance || !needsReason(stance)}
      />
      <FormActions>
        <Button type="submit" variant={mine ? 'default' : 'filled'} loading={busy} className={classes.send}>
          {t(mine ? 'answer.change' : 'answer.send')}
        </Button>
      </FormActions>
    </Form>
  );
}
