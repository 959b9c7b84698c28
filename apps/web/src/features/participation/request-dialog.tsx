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
import type { ReactElement } from 'react';
import { today } from '../../shared/day';
import { useHouseForm } from '../../shared/house-form';
import { all, atMost, day, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import type { StatementBody } from './participation.queries';
import { useRequestStatement } from './participation.writes';

const ADVISERS: readonly StatementBody[] = ['DPO', 'OSH', 'PHYSICIAN', 'SBV'];

/** Asks an adviser for a statement until a day; a wish, not a deadline. */
export function RequestDialog({
  body = 'DPO',
  onClose,
}: {
  /** Who is asked, if that is clear already. */
  body?: StatementBody;
  onClose: () => void;
}): ReactElement {
  const t = useTexts('participation');
  const frame = useTexts();
  const asked = ADVISERS.includes(body) ? ADVISERS : [body, ...ADVISERS];
  const request = useRequestStatement();
  const { form, field, submit, summary, busy } = useHouseForm({
    initial: { body, dueOn: '', note: '' },
    labels: { body: t('others.whom'), dueOn: t('others.until'), note: t('others.note') },
    rules: {
      dueOn: all(required, day, (value: string) => (value < today() ? 'in-the-past' : null)),
      note: atMost(2000),
    },
    send: async (values) => {
      await request.mutateAsync(values);
      toast(t('others.sent'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('others.askTitle')}>
      <Form onSubmit={submit} label={t('others.askTitle')}>
        <ErrorSummary {...summary} />
        <SelectField
          {...field('body')}
          value={form.getValues().body}
          onChange={(chosen) => chosen && form.setFieldValue('body', chosen)}
          choices={asked.map((one) => ({ value: one, label: t(`statement.bodies.${one}`) }))}
          autoFocus
        />
        <DateField {...field('dueOn')} hint={t('others.untilHint')} />
        <TextAreaField {...field('note')} optional maxLength={2000} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('others.send')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
