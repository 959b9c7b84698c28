import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, TextAreaField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useContestRow, type ControlRow } from './control-profile.queries';
import { useRowWords } from './use-row-words';

/** The council sees a row differently, and says why. */
export function ContestDialog({ row, onClose }: { row: ControlRow; onClose: () => void }): ReactElement {
  const t = useTexts('controlProfile');
  const frame = useTexts();
  const words = useRowWords();
  const contest = useContestRow();
  const { field, submit, summary, busy } = useHouseForm({
    initial: { reason: '' },
    labels: { reason: t('contest.reason') },
    rules: { reason: required },
    send: async ({ reason }) => {
      await contest.mutateAsync({ rowId: row.id, reason });
      toast(t('contest.done'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('contest.title')} size="lg">
      <Form onSubmit={submit} label={t('contest.title')}>
        <p>
          <strong>{words(row).whole}</strong>
        </p>
        <p>{t('contest.intro')}</p>
        <ErrorSummary {...summary} />
        <TextAreaField {...field('reason')} maxLength={2000} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('contest.send')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
