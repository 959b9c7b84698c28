import { Button } from '@mantine/core';
import {
  Dialog,
  DialogActions,
  ErrorSummary,
  Form,
  RadioField,
  TextAreaField,
  TextField,
  toast,
} from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { useSideName } from '../../shared/rooms';
import { all, atMost, required } from '../../shared/rules';
import type { SystemView } from '../../shared/systems';
import { useTexts } from '../../shared/texts';
import { useGiveHint } from './hints.queries';

/** A hint to both sides, with or without a name; what that means stands beside the choice. */
export function HintDialog({ system, onClose }: { system?: SystemView; onClose: () => void }): ReactElement {
  const t = useTexts('systems');
  const frame = useTexts();
  const side = useSideName()('COUNCIL');
  const give = useGiveHint();
  const { field, submit, summary, busy } = useHouseForm({
    initial: { product: system?.product ?? '', body: '', who: 'named' as 'named' | 'anonymous' },
    labels: {
      product: t('hints.form.product'),
      body: t('hints.form.body'),
      who: t('hints.form.who'),
    },
    rules: { product: all(required, atMost(120)), body: all(required, atMost(2000)) },
    send: async ({ product, body, who }) => {
      await give.mutateAsync({
        product,
        body,
        anonymous: who === 'anonymous',
        ...(system && { systemId: system.id }),
      });
      toast(t('hints.form.done', { side }));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('hints.form.title')} size="lg">
      <Form onSubmit={submit} label={t('hints.form.title')}>
        <ErrorSummary {...summary} />
        <p>{t('hints.form.text')}</p>
        <TextField {...field('product')} maxLength={120} autoFocus />
        <TextAreaField {...field('body')} hint={t('hints.form.bodyHint')} maxLength={2000} rows={5} />
        <RadioField
          {...field('who')}
          choices={[
            { value: 'named', label: t('hints.form.named'), hint: t('hints.form.namedHint', { side }) },
            { value: 'anonymous', label: t('hints.form.anonymous'), hint: t('hints.form.anonymousHint') },
          ]}
        />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('hints.form.submit')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
