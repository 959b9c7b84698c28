import { Button } from '@mantine/core';
import {
  RISK_DIMENSIONS,
  RISK_KINDS,
  RISK_PERSPECTIVES,
  type RiskDimension,
  type RiskKind,
  type RiskPerspective,
} from '@einklang/domain';
import {
  Dialog,
  DialogActions,
  ErrorSummary,
  Form,
  RadioField,
  SelectField,
  TextAreaField,
  toast,
} from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { all, atMost, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useEnterRisk } from './risks.queries';

/** A chance or a risk, for both sides to rate. */
export function EnterDialog({ onClose }: { onClose: () => void }): ReactElement {
  const t = useTexts('risks');
  const frame = useTexts();
  const enter = useEnterRisk();
  const { form, field, submit, summary, busy } = useHouseForm<{
    kind: RiskKind;
    perspective: RiskPerspective;
    dimension: RiskDimension | '';
    text: string;
  }>({
    initial: { kind: 'RISK', perspective: 'EMPLOYEES', dimension: '', text: '' },
    labels: {
      kind: t('enter.kind'),
      perspective: t('enter.perspective'),
      dimension: t('enter.dimension'),
      text: t('enter.text'),
    },
    rules: { dimension: required, text: all(required, atMost(600)) },
    send: async ({ dimension, ...rest }) => {
      await enter.mutateAsync({ ...rest, dimension: dimension as RiskDimension });
      toast(frame('states.saved'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('enter.title')} size="lg">
      <Form onSubmit={submit} label={t('enter.title')}>
        <ErrorSummary {...summary} />
        <p>{t('enter.note')}</p>
        <RadioField
          {...field('kind')}
          value={form.getValues().kind}
          onChange={(kind) => form.setFieldValue('kind', kind)}
          choices={RISK_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <SelectField
          {...field('perspective')}
          value={form.getValues().perspective}
          onChange={(perspective) => perspective && form.setFieldValue('perspective', perspective)}
          choices={RISK_PERSPECTIVES.map((value) => ({ value, label: t(`perspectives.${value}`) }))}
        />
        <SelectField
          {...field('dimension')}
          none={t('enter.choose')}
          choices={RISK_DIMENSIONS.map((value) => ({ value, label: t(`dimensions.${value}`) }))}
        />
        <TextAreaField {...field('text')} rows={2} maxLength={600} hint={t('enter.textHint')} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('enter.save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
