import { Button } from '@mantine/core';
import { MEETING_FORMATS } from '@einklang/domain';
import {
  Card,
  CheckField,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  RadioField,
  TextAreaField,
  TextField,
  toast,
} from '@einklang/ui';
import { useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useHouseForm } from '../../shared/house-form';
import { LinkButton } from '../../shared/link-button';
import { useTexts } from '../../shared/texts';
import { AgendaFields } from './agenda-fields';
import { bodyOf, EMPTY, rules, type ConveneValues } from './convene-values';
import { useConvene, type Proposal } from './meetings.queries';
import classes from './meetings.module.css';

type House = ReturnType<typeof useHouseForm<ConveneValues>>;

/** Day, place and agenda; what is sent is the invitation itself. */
export function ConveneForm({ proposals }: { proposals: readonly Proposal[] }): ReactElement {
  const t = useTexts('meetings');
  const frame = useTexts();
  const router = useRouter();
  const { id: companyId } = useCompany();
  const convene = useConvene();
  const house = useHouseForm<ConveneValues>({
    initial: EMPTY,
    labels: {
      date: t('form.date'),
      time: t('form.time'),
      format: t('form.format'),
      place: t('form.place'),
      clause: t('form.clause'),
      confidential: t('form.confidential'),
      deadline: t('form.deadline'),
      guests: t('form.guests'),
      agenda: t('form.agenda'),
    },
    rules,
    send: async (values) => {
      const { id: meetingId } = await convene.mutateAsync(bodyOf(values));
      toast(t('form.sent'));
      await router.navigate({
        to: '/b/$companyId/betriebsrat/sitzungen/$meetingId',
        params: { companyId, meetingId },
      });
    },
  });
  return (
    <Form onSubmit={house.submit} label={t('form.title')}>
      <ErrorSummary {...house.summary} />
      <WhenFields house={house} />
      <AgendaFields house={house} proposals={proposals} />
      <p className={classes.dimmed}>{t('form.who')}</p>
      <FormActions>
        <Button type="submit" loading={house.busy}>
          {t('form.send')}
        </Button>
        <LinkButton variant="default" to="/b/$companyId/betriebsrat/sitzungen" params={{ companyId }}>
          {frame('actions.cancel')}
        </LinkButton>
      </FormActions>
    </Form>
  );
}

function WhenFields({ house }: { house: House }): ReactElement {
  const t = useTexts('meetings');
  const { field, form } = house;
  const { format, clause, confidential } = form.getValues();
  const check = (name: 'clause' | 'confidential', checked: boolean) => {
    const { value: _, onBlur: __, ...rest } = field(name);
    return { ...rest, checked };
  };
  return (
    <Card title={t('form.when')}>
      <div className={classes.group}>
        <div className={classes.pair}>
          <DateField {...field('date')} />
          <TextField {...field('time')} hint={t('form.timeHint')} maxLength={5} />
        </div>
        <RadioField
          {...field('format')}
          choices={MEETING_FORMATS.map((value) => ({ value, label: t(`formats.${value}`) }))}
        />
        <TextField {...field('place')} hint={t('form.placeHint')} maxLength={300} />
        {format === 'PRESENCE' ? null : (
          <fieldset className={classes.online}>
            <legend>{t('form.online')}</legend>
            <p>{t('form.onlineNote')}</p>
            <CheckField {...check('clause', clause)} />
            <CheckField {...check('confidential', confidential)} />
            <DateField {...field('deadline')} hint={t('form.deadlineHint')} />
          </fieldset>
        )}
        <TextAreaField {...field('guests')} optional rows={2} hint={t('form.guestsHint')} maxLength={500} />
      </div>
    </Card>
  );
}
