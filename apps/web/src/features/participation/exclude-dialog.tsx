import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, TextAreaField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { all, atMost, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useItemWords } from './item-words';
import { useExcludeItem } from './package.writes';
import type { ItemId } from './participation.queries';

/** »Trifft nicht zu«: the employer gives the reason, the other side settles it. */
export function ExcludeDialog({ itemId, onClose }: { itemId: ItemId; onClose: () => void }): ReactElement {
  const t = useTexts('participation');
  const frame = useTexts();
  const words = useItemWords();
  const exclude = useExcludeItem();
  const { field, submit, summary, busy } = useHouseForm({
    initial: { reason: '' },
    labels: { reason: t('item.excludeReason') },
    rules: { reason: all(required, atMost(2000)) },
    send: async ({ reason }) => {
      await exclude.mutateAsync({ itemId, reason });
      toast(t('item.excluded'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={words(itemId).label}>
      <Form onSubmit={submit} label={words(itemId).label}>
        <ErrorSummary {...summary} />
        <TextAreaField {...field('reason')} hint={t('item.excludeHint')} maxLength={2000} autoFocus />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('item.excludeSend')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
