import { Button } from '@mantine/core';
import { DateField, Dialog, DialogActions, ErrorSummary, Form, TextField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { today } from '../../shared/day';
import { useHouseForm } from '../../shared/house-form';
import { all, atMost, day, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useSigningAct, type SigningView } from './signing.queries';

/** The text crosses to everybody in the company: from when it holds, when it is reviewed, where it hangs. */
export function PublishDialog({
  signing,
  onClose,
}: {
  signing: SigningView;
  onClose: () => void;
}): ReactElement {
  const t = useTexts('signing');
  const frame = useTexts();
  const publish = useSigningAct(signing, () => {
    toast(t('display.done'));
    onClose();
  });
  const { field, submit, summary, busy } = useHouseForm({
    initial: { effectiveOn: today(), reviewOn: inSixMonths(today()), place: '' },
    labels: {
      effectiveOn: t('display.effectiveOn'),
      reviewOn: t('display.reviewOn'),
      place: t('display.place'),
    },
    rules: {
      effectiveOn: all(required, day),
      reviewOn: (value, { effectiveOn }) =>
        all(required, day)(value) ?? (value <= effectiveOn ? 'before-effective' : null),
      place: atMost(200),
    },
    send: (body) => publish.mutateAsync({ kind: 'publish', body }),
  });
  return (
    <Dialog opened onClose={onClose} title={t('display.dialogTitle')}>
      <Form onSubmit={submit} label={t('display.dialogTitle')}>
        <ErrorSummary {...summary} />
        <p>{t('display.text')}</p>
        <DateField {...field('effectiveOn')} />
        <DateField {...field('reviewOn')} hint={t('display.reviewHint')} />
        <TextField {...field('place')} hint={t('display.placeHint')} optional />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('display.open')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function inSixMonths(from: string): string {
  const date = new Date(`${from}T12:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 6);
  return date.toISOString().slice(0, 10);
}
