import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, SelectField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useFormats, useTexts } from '../../shared/texts';
import { usePutOnAgenda, type StrawPollList } from './straw-polls.queries';

/** Takes the question to a meeting to come. */
export function AgendaDialog(props: {
  pollId: string;
  meetings: StrawPollList['meetings'];
  onClose: () => void;
}): ReactElement {
  const t = useTexts('strawPolls');
  const frame = useTexts();
  const { day } = useFormats();
  const put = usePutOnAgenda(props.pollId);
  const { field, submit, summary, busy } = useHouseForm({
    initial: { meetingId: props.meetings[0]?.id ?? '' },
    labels: { meetingId: t('agenda.meeting') },
    rules: { meetingId: required },
    send: async ({ meetingId }) => {
      await put.mutateAsync(meetingId);
      toast(t('agenda.done'));
      props.onClose();
    },
  });
  return (
    <Dialog opened onClose={props.onClose} title={t('agenda.button')}>
      <Form onSubmit={submit} label={t('agenda.button')}>
        <ErrorSummary {...summary} />
        <SelectField
          {...field('meetingId')}
          choices={props.meetings.map(({ id, date, time }) => ({
            value: id,
            label: t('agenda.when', { date: day(date), time }),
          }))}
        />
        <DialogActions>
          <Button variant="default" onClick={props.onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('agenda.button')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
