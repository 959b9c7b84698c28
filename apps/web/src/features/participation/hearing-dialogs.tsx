import { Button } from '@mantine/core';
import {
  DateField,
  Dialog,
  DialogActions,
  ErrorSummary,
  Form,
  NumberField,
  SelectField,
  TextAreaField,
  TextField,
  toast,
} from '@einklang/ui';
import type { ReactElement } from 'react';
import { today } from '../../shared/day';
import { useHouseForm } from '../../shared/house-form';
import { all, atMost, day, required } from '../../shared/rules';
import { useLocale, useTexts, useTextBundle } from '../../shared/texts';
import type { HearingView } from './participation.queries';
import { usePlanHearing, useRecordHearing } from './participation.writes';

type Format = HearingView['format'];

export function PlanHearingDialog({ onClose }: { onClose: () => void }): ReactElement {
  const t = useTexts('participation');
  const frame = useTexts();
  const { hearings } = useTextBundle('participation');
  const plan = usePlanHearing();
  const { form, field, submit, summary, busy } = useHouseForm({
    initial: { format: 'WORKSHOP_TALK' as Format, groups: '', plannedOn: '' },
    labels: {
      format: t('hearings.format'),
      groups: t('hearings.groups'),
      plannedOn: t('hearings.plannedOn'),
    },
    rules: { groups: all(required, atMost(400)), plannedOn: all(required, day) },
    send: async (values) => {
      await plan.mutateAsync(values);
      toast(frame('states.saved'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('hearings.plan')}>
      <Form onSubmit={submit} label={t('hearings.plan')}>
        <ErrorSummary {...summary} />
        <SelectField
          {...field('format')}
          value={form.getValues().format}
          onChange={(format) => format && form.setFieldValue('format', format)}
          choices={(Object.keys(hearings.formats) as Format[]).map((value) => ({
            value,
            label: hearings.formats[value],
          }))}
          autoFocus
        />
        <TextField {...field('groups')} maxLength={400} />
        <DateField {...field('plannedOn')} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('hearings.save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

export function RecordHearingDialog({
  hearing,
  onClose,
}: {
  hearing: HearingView;
  onClose: () => void;
}): ReactElement {
  const t = useTexts('participation');
  const frame = useTexts();
  const locale = useLocale();
  const record = useRecordHearing(hearing.id);
  const { field, submit, summary, busy } = useHouseForm({
    initial: {
      heldOn: hearing.heldOn ?? '',
      headcount: hearing.headcount,
      outcome: hearing.outcome,
    },
    labels: {
      heldOn: t('hearings.heldOn'),
      headcount: t('hearings.headcount'),
      outcome: t('hearings.outcome'),
    },
    rules: {
      heldOn: all(required, day, (value: string) => (value > today() ? 'in-the-future' : null)),
      outcome: all(required, atMost(4000)),
    },
    send: async ({ heldOn, headcount, outcome }) => {
      await record.mutateAsync({ heldOn, outcome, ...(headcount !== null && { headcount }) });
      toast(frame('states.saved'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('hearings.record')}>
      <Form onSubmit={submit} label={t('hearings.record')}>
        <ErrorSummary {...summary} />
        <DateField {...field('heldOn')} autoFocus />
        <NumberField {...field('headcount')} locale={locale} hint={t('hearings.headcountHint')} optional />
        <TextAreaField {...field('outcome')} maxLength={4000} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('hearings.saveRecord')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
