import { Button } from '@mantine/core';
import { PREVENTIONS, type Prevention } from '@einklang/domain';
import { Dialog, DialogActions, ErrorSummary, Form, RadioField, SelectField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { usePrevent, type Invitee, type MeetingView } from './meetings.queries';

/** A member is prevented (§ 25 BetrVG, COI-06), and a substitute is invited. */
export function PreventDialog(props: {
  meeting: MeetingView;
  invitee: Invitee;
  onClose: () => void;
}): ReactElement {
  const t = useTexts('meetings');
  const frame = useTexts();
  const prevent = usePrevent(props.meeting.id, props.invitee.id);
  const title = t('people.dialogTitle', { name: props.invitee.name });
  const { field, submit, summary, busy } = useHouseForm<{ reason: Prevention | null; substituteId: string }>({
    initial: { reason: null, substituteId: '' },
    labels: { reason: t('people.reason'), substituteId: t('people.substitute') },
    rules: { reason: required },
    send: async ({ reason, substituteId }) => {
      await prevent.mutateAsync({ reason: reason!, ...(substituteId && { substituteId }) });
      toast(frame('states.saved'));
      props.onClose();
    },
  });
  return (
    <Dialog opened onClose={props.onClose} title={title}>
      <Form onSubmit={submit} label={title}>
        <ErrorSummary {...summary} />
        <RadioField
          {...field('reason')}
          hint={t('people.reasonHint')}
          choices={PREVENTIONS.map((value) => ({ value, label: t(`people.reasons.${value}`) }))}
        />
        <SelectField
          {...field('substituteId')}
          optional
          none={t('people.noSubstitute')}
          hint={t('people.substituteHint')}
          choices={props.meeting.substitutes.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
        <DialogActions>
          <Button variant="default" onClick={props.onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('people.save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
