import { MEETING_FORMATS } from '@einklang/domain';
import { Card, DateField, NumberField, RadioField, SelectField, TextField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import { Check } from './check';
import type { House } from './house';
import classes from './resolutions.module.css';

/** Day and kind of the meeting, and whether it was called in due form (§§ 29, 30 BetrVG). */
export function MeetingFields({ house }: { house: House }): ReactElement {
  const t = useTexts('resolution');
  const { format, itemOnAgenda } = house.form.getValues();
  return (
    <Card title={t('form.sections.meeting')}>
      <div className={classes.group}>
        <div className={classes.pair}>
          <DateField {...house.field('meetingDate')} />
          <TextField {...house.field('meetingTime')} hint={t('form.meetingTimeHint')} optional />
        </div>
        <RadioField
          {...house.field('format')}
          hint={t('form.formatHint')}
          choices={MEETING_FORMATS.map((value) => ({ value, label: t(`form.formats.${value}`) }))}
        />
        {format === 'PRESENCE' ? null : <OnlineFields house={house} />}
        <div className={classes.pair}>
          <SelectField
            {...house.field('invitedBy')}
            onChange={(value) => value && house.form.setFieldValue('invitedBy', value)}
            choices={(['CHAIR', 'DEPUTY'] as const).map((value) => ({
              value,
              label: t(`form.inviters.${value}`),
            }))}
          />
        </div>
        <div className={classes.pair}>
          <DateField {...house.field('invitationDate')} />
          <DateField {...house.field('agendaSentOn')} optional />
        </div>
        <Check house={house} name="itemOnAgenda" />
        {itemOnAgenda ? null : <Check house={house} name="unanimousToAmend" />}
        <Check house={house} name="allInvited" />
        <Check house={house} name="employerNotified" />
        <TextField {...house.field('guests')} maxLength={500} optional />
      </div>
    </Card>
  );
}

/** § 30 (2) BetrVG: what must be true of a meeting that is not only in presence. */
function OnlineFields({ house }: { house: House }): ReactElement {
  const locale = useLocale();
  return (
    <>
      <Check house={house} name="rulesOfProcedureClause" />
      <div className={classes.pair}>
        <DateField {...house.field('objectionDeadline')} optional />
        <NumberField {...house.field('objections')} locale={locale} />
      </div>
      <Check house={house} name="confidentialityAssured" />
      <Check house={house} name="recorded" />
    </>
  );
}
