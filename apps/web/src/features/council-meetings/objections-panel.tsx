import { Button } from '@mantine/core';
import { Card, ErrorSummary, Form, FormActions, TextAreaField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useFormats, useTexts } from '../../shared/texts';
import { useObject, type MeetingView } from './meetings.queries';
import classes from './meetings.module.css';

/** Objections to signed minutes: they are added, the text stays. */
export function ObjectionsPanel({ meeting }: { meeting: MeetingView }): ReactElement {
  const t = useTexts('meetings');
  const { dateTime } = useFormats();
  return (
    <Card title={t('objections.title')}>
      <div className={classes.group}>
        {meeting.objections.map(({ id, name, body, raisedAt }) => (
          <div key={id}>
            <p className={classes.dimmed}>{t('objections.by', { name, date: dateTime(raisedAt) })}</p>
            <p className={classes.text}>{body}</p>
          </div>
        ))}
        {meeting.objections.length ? null : <p className={classes.dimmed}>{t('objections.none')}</p>}
        {meeting.may.object ? <ObjectionForm meetingId={meeting.id} /> : null}
      </div>
    </Card>
  );
}

function ObjectionForm({ meetingId }: { meetingId: string }): ReactElement {
  const t = useTexts('meetings');
  const frame = useTexts();
  const object = useObject(meetingId);
  const { field, form, submit, summary, busy } = useHouseForm({
    initial: { body: '' },
    labels: { body: t('objections.body') },
    rules: { body: required },
    send: async ({ body }) => {
      await object.mutateAsync(body);
      form.reset();
      toast(frame('states.saved'));
    },
  });
  return (
    <Form onSubmit={submit} label={t('objections.add')}>
      <ErrorSummary {...summary} />
      <TextAreaField {...field('body')} hint={t('objections.hint')} maxLength={5000} />
      <FormActions>
        <Button type="submit" variant="default" loading={busy}>
          {t('objections.add')}
        </Button>
      </FormActions>
    </Form>
  );
}
