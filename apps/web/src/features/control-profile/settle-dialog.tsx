import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, TextAreaField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useSettleRow, type ControlRow } from './control-profile.queries';
import { useRowWords } from './use-row-words';

/** The council says that its objection is settled, and how. */
export function SettleDialog({ row, onClose }: { row: ControlRow; onClose: () => void }): ReactElement {
  const t = useTexts('controlProfile');
  const frame = useTexts();
  const words = useRowWords();
  const settle = useSettleRow();
  const { field, submit, summary, busy } = useHouseForm({
    initial: { note: '' },
    labels: { note: t('settle.note') },
    rules: { note: required },
    send: async ({ note }) => {
      await settle.mutateAsync({ rowId: row.id, note });
      toast(t('settle.done'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('settle.title')} size="lg">
      <Form onSubmit={submit} label={t('settle.title')}>
        <p>
          <strong>{words(row).whole}</strong>
        </p>
        <ErrorSummary {...summary} />
        <TextAreaField {...field('note')} maxLength={2000} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('settle.send')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
