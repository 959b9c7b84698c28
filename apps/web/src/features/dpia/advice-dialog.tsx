import { Button } from '@mantine/core';
import {
  CheckField,
  Dialog,
  DialogActions,
  ErrorSummary,
  Form,
  RadioField,
  TextAreaField,
  toast,
} from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useAdvise, type DpiaView } from './dpia.queries';

const POSITIONS = ['AGREE', 'WITH_CONDITIONS', 'REJECT'] as const;
type Position = DpiaView['advice'][number]['position'];

/** The officer's own word on the newest version. */
export function AdviceDialog({ onClose }: { onClose: () => void }): ReactElement {
  const t = useTexts('dpia');
  const frame = useTexts();
  const advise = useAdvise();
  const { form, field, submit, summary, busy } = useHouseForm({
    initial: { position: null as Position | null, text: '', unlawful: false },
    labels: {
      position: t('advice.position'),
      text: t('advice.text'),
      unlawful: t('advice.unlawfulLabel'),
    },
    rules: { position: required, text: required },
    send: async ({ position, text, unlawful }) => {
      await advise.mutateAsync({ position: position!, text, unlawful });
      toast(t('advice.done'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('advice.title2')} size="lg">
      <Form onSubmit={submit} label={t('advice.title2')}>
        <ErrorSummary {...summary} />
        <RadioField
          {...field('position')}
          choices={POSITIONS.map((value) => ({ value, label: t(`advice.positions.${value}`) }))}
        />
        <TextAreaField {...field('text')} rows={6} maxLength={10_000} />
        <CheckField
          name="unlawful"
          label={t('advice.unlawfulLabel')}
          hint={t('advice.unlawfulHint')}
          checked={form.getValues().unlawful}
          onChange={(unlawful) => form.setFieldValue('unlawful', unlawful)}
        />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('advice.send')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
