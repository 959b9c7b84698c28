import { Text } from '@mantine/core';
import { Card } from '@einklang/ui';
import type { ReactElement } from 'react';
import { PassageText, type CommentedText } from '../../shared/comments';
import type { InitiativeView } from '../../shared/initiative';
import { useFormats, useTexts } from '../../shared/texts';

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
      <Text c="dimmed" mt="sm">
        {t('overview.openedBy', { name: initiative.openedBy, date: day(initiative.openedAt) })}
      </Text>
      {initiative.shortlistedAt ? (
        <Text c="dimmed">{t('overview.shortlistedOn', { date: day(initiative.shortlistedAt) })}</Text>
      ) : null}
    </Card>
  );
}
