import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, TextAreaField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { all, atMost, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useAnswerHint, type HintView } from './hints.queries';

/** The employer's side answers a hint; it can't be changed afterwards. */
export function AnswerDialog({ hint, onClose }: { hint: HintView; onClose: () => void }): ReactElement {
  const t = useTexts('systems');
  const frame = useTexts();
  const answer = useAnswerHint(hint.id);
  const { field, submit, summary, busy } = useHouseForm({
    initial: { answer: '' },
    labels: { answer: t('hints.answerText') },
    rules: { answer: all(required, atMost(2000)) },
    send: async (values) => {
      await answer.mutateAsync(values);
      toast(t('hints.answered'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('hints.answerTo', { product: hint.product })} size="lg">
      <Form onSubmit={submit} label={t('hints.answerTo', { product: hint.product })}>
        <ErrorSummary {...summary} />
        <p>{hint.body}</p>
        <TextAreaField
          {...field('answer')}
          hint={t('hints.answerHint')}
          maxLength={2000}
          rows={5}
          autoFocus
        />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('hints.answer')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
