import { FREED_TIME_USE_LABELS } from '@einklang/content/cost-benefit-categories';
import type { NotCalculable, PersonnelEffects } from '@einklang/domain';
import { CheckField, NumberField, RadioField, TextAreaField } from '@einklang/ui';
import { memo, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import classes from './business-case.module.css';

const USES = ['quality', 'overtimeReduction', 'newTasks', 'noReplacement', 'jobReduction'] as const;

/** BC-6: freed time and what it is for, jobs, training; the duty of § 92 BetrVG in the same document. */
export const PersonnelFields = memo(function PersonnelFields({
  personnel,
  freedHours,
  onChange,
}: {
  personnel: PersonnelEffects;
  freedHours: number | null;
  onChange: (personnel: PersonnelEffects) => void;
}): ReactElement {
  const t = useTexts('businessCase');
  const locale = useLocale();
  const { number } = useFormats();
  const { hasCouncil } = useCompany();
  const set = (change: Partial<PersonnelEffects>): void => onChange({ ...personnel, ...change });
  return (
    <>
      <RadioField
        name="freedTimeUse"
        label={t('personnel.freedTimeUse')}
        hint={freedHours === null ? undefined : t('personnel.freedTime', { hours: number(freedHours, 0) })}
        value={personnel.freedTimeUse === 'undecided' ? null : personnel.freedTimeUse}
        choices={USES.map((use) => ({ value: use, label: FREED_TIME_USE_LABELS[use][locale] }))}
        onChange={(freedTimeUse) => set({ freedTimeUse })}
      />
      {personnel.freedTimeUse === 'jobReduction' ? (
        <p className={classes.notice} role="status">
          {hasCouncil ? t('personnel.notice') : t('personnel.noticeRepresentatives')}
        </p>
      ) : null}
      <NumberField
        name="jobsAffected"
        label={t('personnel.jobsAffected')}
        locale={locale}
        value={personnel.jobsAffected}
        onChange={(jobs) => set({ jobsAffected: Math.max(0, Math.round(jobs ?? 0)) })}
      />
      <CheckField
        name="transfersExpected"
        label={t('personnel.transfersExpected')}
        checked={personnel.transfersExpected}
        onChange={(transfersExpected) => set({ transfersExpected })}
      />
      {(['groups', 'trainingNeed', 'jobStatement'] as const).map((field) => (
        <TextAreaField
          key={field}
          name={field}
          label={t(`personnel.${field}`)}
          rows={2}
          optional
          maxLength={2000}
          value={personnel[field]}
          onChange={(text) => set({ [field]: text })}
        />
      ))}
    </>
  );
});

/** What no figure shows; one of them is needed. */
export const NotCalculableFields = memo(function NotCalculableFields({
  notCalculable,
  onChange,
}: {
  notCalculable: NotCalculable;
  onChange: (notCalculable: NotCalculable) => void;
}): ReactElement {
  const t = useTexts('businessCase');
  return (
    <>
      <p className={classes.note}>{t('notCalculable.note')}</p>
      {(['strain', 'quality', 'latitude'] as const).map((field) => (
        <TextAreaField
          key={field}
          name={field}
          label={t(`notCalculable.${field}`)}
          rows={2}
          optional
          maxLength={2000}
          value={notCalculable[field]}
          onChange={(text) => onChange({ ...notCalculable, [field]: text })}
        />
      ))}
    </>
  );
});

/** Why it shall go on although it does not pay. */
export const ReasonsField = memo(function ReasonsField({
  reasons,
  onChange,
}: {
  reasons: string;
  onChange: (reasons: string) => void;
}): ReactElement {
  const t = useTexts('businessCase');
  return (
    <TextAreaField
      name="reasonsForRed"
      label={t('reasons.label')}
      hint={t('reasons.note')}
      rows={3}
      optional
      maxLength={4000}
      value={reasons}
      onChange={onChange}
    />
  );
});
