import { Button } from '@mantine/core';
import {
  BoundaryDialog,
  ErrorSummary,
  Form,
  FormActions,
  RadioField,
  TextAreaField,
  toast,
} from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { useRecipients } from '../../shared/recipients';
import { required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useSendFirstInformation, type DeliveryView } from './potential.queries';

const STATES = ['IDEA', 'SHORTLIST', 'PLANNING'] as const;

/** Written here, sent only after the dialog has named those who will read it. */
export function FirstInformationForm({
  title,
  before,
  onClose,
}: {
  title: string;
  before: DeliveryView | undefined;
  onClose?: () => void;
}): ReactElement {
  const t = useTexts('potential');
  const frame = useTexts();
  const [isCrossing, setCrossing] = useState(false);
  const recipients = useRecipients();
  const send = useSendFirstInformation();
  const { field, submit, summary, busy } = useHouseForm({
    initial: {
      description: before?.body ?? '',
      planningState: (before?.planningState ?? 'SHORTLIST') as string,
      expectedGroups: before?.expectedGroups ?? '',
      nextSteps: before?.nextSteps ?? '',
    },
    labels: {
      description: t('firstInformation.description'),
      planningState: t('firstInformation.planningState'),
      expectedGroups: t('firstInformation.expectedGroups'),
      nextSteps: t('firstInformation.nextSteps'),
    },
    rules: { description: required, expectedGroups: required, nextSteps: required },
    send: async (values) => {
      if (!isCrossing) return setCrossing(true);
      setCrossing(false);
      await send.mutateAsync({ ...values, planningState: values.planningState as 'IDEA' });
      toast(frame('states.sentTo', { count: recipients?.length ?? 0 }));
      onClose?.();
    },
  });
  return (
    <Form onSubmit={submit} label={t('firstInformation.title')}>
      <ErrorSummary {...summary} />
      <TextAreaField {...field('description')} rows={5} maxLength={10_000} />
      <RadioField
        {...field('planningState')}
        choices={STATES.map((state) => ({
          value: state as string,
          label: t(`firstInformation.planningStates.${state}`),
        }))}
      />
      <TextAreaField {...field('expectedGroups')} rows={2} maxLength={2000} />
      <TextAreaField {...field('nextSteps')} rows={2} maxLength={2000} />
      {recipients?.length === 0 ? <p>{t('firstInformation.nobody')}</p> : null}
      <FormActions>
        <Button type="submit" loading={busy} disabled={!recipients?.length}>
          {t('firstInformation.send')}
        </Button>
        {onClose ? (
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
        ) : null}
      </FormActions>
      <BoundaryDialog
        opened={isCrossing}
        onClose={() => setCrossing(false)}
        onConfirm={submit}
        busy={busy}
        title={t('firstInformation.boundaryTitle', { title })}
        recipients={recipients ?? []}
        confirmLabel={t('firstInformation.send')}
      >
        {t('firstInformation.boundary')}
      </BoundaryDialog>
    </Form>
  );
}
