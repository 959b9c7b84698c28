import { Button } from '@mantine/core';
import { CheckField, Dialog, DialogActions, ErrorSummary, Form, TextAreaField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { atMost } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useItemWords } from './item-words';
import { useContestPackage } from './package.writes';
import classes from './participation.module.css';
import type { ItemId, PackageItem } from './participation.queries';

/** »Unterlagen unvollständig«: one click with the list of what is missing; the own clock stands still. */
export function ContestDialog({
  items,
  onClose,
}: {
  items: readonly PackageItem[];
  onClose: () => void;
}): ReactElement {
  const t = useTexts('participation');
  const frame = useTexts();
  const words = useItemWords();
  const contest = useContestPackage();
  const offered = items.filter((item) => item.mandatory || item.delivery);
  const { form, field, submit, summary, busy } = useHouseForm({
    initial: {
      missing: offered.filter((item) => item.state === 'OPEN').map(({ itemId }) => itemId),
      note: '',
    },
    labels: { missing: t('contestDialog.missing'), note: t('contestDialog.note') },
    rules: { missing: (chosen) => (chosen.length ? null : 'too-few'), note: atMost(4000) },
    send: async (values) => {
      await contest.mutateAsync(values);
      toast(t('contestDialog.done'));
      onClose();
    },
  });
  const chosen: readonly ItemId[] = form.getValues().missing;
  const toggle = (itemId: ItemId, checked: boolean): void =>
    form.setFieldValue('missing', checked ? [...chosen, itemId] : chosen.filter((id) => id !== itemId));
  return (
    <Dialog opened onClose={onClose} title={t('contestDialog.title')} size="lg">
      <Form onSubmit={submit} label={t('contestDialog.title')}>
        <p>{t('contestDialog.intro')}</p>
        <ErrorSummary {...summary} />
        <fieldset className={classes.choices}>
          <legend>{t('contestDialog.missing')}</legend>
          {offered.map(({ itemId }, index) => (
            <CheckField
              key={itemId}
              name={index === 0 ? 'missing' : `missing-${itemId}`}
              label={words(itemId).label}
              checked={chosen.includes(itemId)}
              onChange={(checked) => toggle(itemId, checked)}
            />
          ))}
        </fieldset>
        <TextAreaField {...field('note')} optional maxLength={4000} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('contestDialog.send')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
