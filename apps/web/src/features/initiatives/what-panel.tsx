import { Text } from '@mantine/core';
import { Card } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PassageText, type CommentedText } from '../../shared/comments';
import { useCompany } from '../../shared/company';
import type { InitiativeView } from '../../shared/initiative';
import { useFormats, useTexts } from '../../shared/texts';
import { useApplication } from '../../shared/use-cases';

/** What the initiative is about, who opened it and since when the other side has known. */
export function WhatPanel({
  initiative,
  text,
}: {
  initiative: InitiativeView;
  text: CommentedText;
}): ReactElement {
  const t = useTexts('initiatives');
  const { day } = useFormats();
  return (
    <Card title={t('overview.what')}>
      {initiative.problem ? <PassageText text={text} /> : <p>{t('overview.noProblem')}</p>}
      {initiative.libraryId ? <Origin id={initiative.libraryId} /> : null}
      <Text c="dimmed" mt="sm">
        {t('overview.openedBy', { name: initiative.openedBy, date: day(initiative.openedAt) })}
      </Text>
      {initiative.shortlistedAt ? (
        <Text c="dimmed">{t('overview.shortlistedOn', { date: day(initiative.shortlistedAt) })}</Text>
      ) : null}
    </Card>
  );
}

/** The application of the library that it was taken over from. */
function Origin({ id }: { id: NonNullable<InitiativeView['libraryId']> }): ReactElement {
  const t = useTexts('initiatives');
  const { id: companyId } = useCompany();
  const application = useApplication(id);
  return (
    <Text c="dimmed" mt="sm">
      {t('overview.fromLibrary')}{' '}
      <Link to="/b/$companyId/anwendungen/$applicationId" params={{ companyId, applicationId: id }}>
        {application?.words.title ?? id}
      </Link>
    </Text>
  );
}
