import { Card, TextField } from '@einklang/ui';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../../shared/texts';
import { Check } from './check';
import type { House } from './house';
import classes from './resolutions.module.css';

/** The minutes prove the resolution: two signatures and the list of those present (§ 34 (1) BetrVG). */
export function MinutesFields({
  house,
  seats,
  children,
}: {
  house: House;
  seats: number;
  children: ReactNode;
}): ReactElement {
  const t = useTexts('resolution');
  const { minutesSignedByChair, minutesSignedByMember } = house.form.getValues();
  return (
    <Card title={t('form.sections.minutes')}>
      <div className={classes.group}>
        <Check house={house} name="minutesSignedByChair" />
        {minutesSignedByChair ? <TextField {...house.field('chairName')} maxLength={120} /> : null}
        {seats > 1 ? (
          <>
            <Check house={house} name="minutesSignedByMember" />
            {minutesSignedByMember ? <TextField {...house.field('memberName')} maxLength={120} /> : null}
            <Check house={house} name="attendanceListAttached" hint={t('form.attendanceListHint')} />
          </>
        ) : null}
        {children}
        <Check house={house} name="suspended" />
      </div>
    </Card>
  );
}
