import { EMPTY_PROFILE, profileGaps, type ProfileField, type UseCaseProfile } from '@einklang/domain';
import { Card } from '@einklang/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, type ReactElement } from 'react';
import { useAutosave, useTheirs } from '../../shared/autosave';
import { SaveLine } from '../../shared/save-line';
import { StaleDialog } from '../../shared/stale-dialog';
import { useFormats, useTexts } from '../../shared/texts';
import { profileQuery, usePlaceIds, useSaveProfile, type ProfileView } from './potential.queries';
import classes from './potential.module.css';
import { ProfileFields } from './profile-fields';
import { ProfileReading } from './profile-reading';

/** The profile of the use case (PA-4): filled in by those who drive, read by both sides. */
export function ProfilePanel({ profile }: { profile: ProfileView }): ReactElement {
  const t = useTexts('potential');
  return (
    <Card title={t('profile.title')} note={profile.may.edit ? t('profile.note') : t('profile.readOnly')}>
      {profile.may.edit ? (
        <ProfileForm profile={profile} />
      ) : profile.version === 0 ? (
        <p>{t('profile.nothing')}</p>
      ) : (
        <ProfileReading profile={contentOf(profile)} />
      )}
      <LastEdit profile={profile} />
    </Card>
  );
}

function ProfileForm({ profile }: { profile: ProfileView }): ReactElement {
  const t = useTexts('potential');
  const { list } = useFormats();
  const client = useQueryClient();
  const place = usePlaceIds();
  const save = useSaveProfile();
  const value = useMemo(() => contentOf(profile), [profile]);
  const saving = useAutosave<UseCaseProfile>({ value, version: profile.version }, (content, version) =>
    save({ ...content, groups: [...content.groups] } as Parameters<typeof save>[0], version),
  );
  const [theirs, forget] = useTheirs<ProfileView>(saving.state, () =>
    client.fetchQuery({ ...profileQuery(place), staleTime: 0 }),
  );
  const gaps = profileGaps(saving.value);
  const settle = (isMine: boolean): void => {
    if (!theirs) return;
    saving.settle(isMine ? saving.value : contentOf(theirs), theirs.version, isMine);
    forget();
  };
  return (
    <>
      <ProfileFields value={saving.value} onChange={saving.change} />
      <p>
        {gaps.length
          ? t('profile.missing', {
              fields: list(gaps.map((gap: ProfileField) => t(`profile.fields.${gap}`))),
            })
          : t('profile.complete')}
      </p>
      <SaveLine saving={saving} />
      {theirs ? (
        <StaleDialog
          opened
          mine={<ProfileReading profile={saving.value} />}
          theirs={<ProfileReading profile={contentOf(theirs)} />}
          onKeepMine={() => settle(true)}
          onTakeTheirs={() => settle(false)}
        />
      ) : null}
    </>
  );
}

function LastEdit({ profile }: { profile: ProfileView }): ReactElement | null {
  const t = useTexts('potential');
  const { dateTime } = useFormats();
  if (!profile.updatedByName || !profile.updatedAt) return null;
  return (
    <p className={classes.dimmed}>
      {t('profile.by', { name: profile.updatedByName, date: dateTime(profile.updatedAt) })}
    </p>
  );
}

const contentOf = (view: ProfileView): UseCaseProfile => ({
  ...EMPTY_PROFILE,
  process: view.process,
  groups: view.groups,
  suggestedBy: view.suggestedBy ?? null,
  currentHours: view.currentHours ?? null,
  benefitTypes: view.benefitTypes,
  aiFunctions: view.aiFunctions,
  decisions: view.decisions,
  alternatives: view.alternatives,
});
