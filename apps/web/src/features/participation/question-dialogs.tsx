import { Button } from '@mantine/core';
import { CheckField, Dialog, DialogActions, ErrorSummary, Form, TextAreaField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { all, atMost, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useAnswer, useAsk } from './package.writes';
import classes from './participation.module.css';
import type { ItemId, QuestionView } from './participation.queries';

export function AskDialog({ itemId, onClose }: { itemId: ItemId; onClose: () => void }): ReactElement {
  const t = useTexts('participation');
  const frame = useTexts();
  const ask = useAsk(itemId);
  const { field, submit, summary, busy } = useHouseForm({
    initial: { text: '' },
    labels: { text: t('item.question') },
    rules: { text: all(required, atMost(4000)) },
    send: async (values) => {
      await ask.mutateAsync(values);
      toast(t('item.asked'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('item.ask')}>
      <Form onSubmit={submit} label={t('item.ask')}>
        <ErrorSummary {...summary} />
        <TextAreaField {...field('text')} hint={t('item.questionHint')} maxLength={4000} autoFocus />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('item.ask')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

export function AnswerDialog({
  question,
  onClose,
}: {
  question: QuestionView;
  onClose: () => void;
}): ReactElement {
  const t = useTexts('participation');
  const frame = useTexts();
  const answer = useAnswer(question.id);
  const { form, field, submit, summary, busy } = useHouseForm({
    initial: { text: '', vendorRefused: false },
    labels: { text: t('item.answer'), vendorRefused: t('item.vendorRefused') },
    rules: { text: all(required, atMost(10_000)) },
    send: async (values) => {
      await answer.mutateAsync(values);
      toast(t('item.answered'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('item.answerSend')}>
      <Form onSubmit={submit} label={t('item.answerSend')}>
        <blockquote className={classes.quote}>{question.text}</blockquote>
        <ErrorSummary {...summary} />
        <TextAreaField {...field('text')} maxLength={10_000} autoFocus />
        <CheckField
          name="vendorRefused"
          label={t('item.vendorRefused')}
          hint={t('item.vendorRefusedHint')}
          checked={form.getValues().vendorRefused}
          onChange={(checked) => form.setFieldValue('vendorRefused', checked)}
        />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('item.answerSend')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
