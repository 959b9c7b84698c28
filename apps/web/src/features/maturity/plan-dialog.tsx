import { Button } from '@mantine/core';
import type { MaturityArea } from '@einklang/domain';
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
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { usePlanMeasure, type MeasureList } from './maturity.queries';
import type { AreaOfBoth } from './result-panel';

/** A measure: from which area, what, who, until when. It is a task in the owner's inbox at once. */
export function PlanDialog({
  areas,
  owners,
  onClose,
}: {
  areas: readonly AreaOfBoth[];
  owners: MeasureList['owners'];
  onClose: () => void;
}): ReactElement {
  const t = useTexts('maturity');
  const frame = useTexts();
  const plan = usePlanMeasure();
  const { field, submit, summary, busy } = useHouseForm<{
    area: MaturityArea | '';
    text: string;
    ownerId: string;
    dueOn: string;
  }>({
    initial: { area: areas.length === 1 ? areas[0]!.area : '', text: '', ownerId: '', dueOn: '' },
    labels: {
      area: t('areas.area'),
      text: t('measures.what'),
      ownerId: t('measures.owner'),
      dueOn: t('measures.due'),
    },
    rules: { area: required, text: required, ownerId: required, dueOn: required },
    send: async ({ area, ...measure }) => {
      await plan.mutateAsync({ area: area as MaturityArea, ...measure });
      toast(t('measures.planned'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('measures.plan')} size="lg">
      <Form onSubmit={submit} label={t('measures.plan')}>
        <ErrorSummary {...summary} />
        <SelectField
          {...field('area')}
          none={t('measures.choose')}
          choices={areas.map(({ area, name }) => ({ value: area, label: name }))}
        />
        <TextAreaField {...field('text')} rows={2} maxLength={600} hint={t('measures.whatHint')} />
        <SelectField
          {...field('ownerId')}
          none={t('measures.choose')}
          hint={t('measures.ownerHint')}
          choices={owners.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField {...field('dueOn')} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('measures.plan')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
