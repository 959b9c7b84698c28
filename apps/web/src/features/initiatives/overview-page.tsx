import { Stack } from '@mantine/core';
import { Columns } from '@einklang/ui';
import type { ReactElement } from 'react';
import { CommentsPanel, useCommentedText } from '../../shared/comments';
import { useInitiative } from '../../shared/initiative';
import { ParticipationLightPanel } from '../../shared/participation-light';
import { useTexts } from '../../shared/texts';
import { LatestPanel } from './latest-panel';
import { StagesPanel } from './stages-panel';
import { TodoPanel } from './todo-panel';
import { WhatPanel } from './what-panel';

/** One page that both sides can trust: where it stands, what is computed from the facts, what is to be done. */
export function OverviewPage(): ReactElement {
  const t = useTexts('initiatives');
  const initiative = useInitiative();
  const text = useCommentedText(
    { initiativeId: initiative.id, subjectType: 'initiative', subjectId: initiative.id },
    { value: initiative.problem },
  );
  return (
    <Stack>
      <StagesPanel initiative={initiative} />
      <Columns>
        {initiative.shortlistedAt ? <ParticipationLightPanel initiativeId={initiative.id} /> : null}
        <WhatPanel initiative={initiative} text={text} />
        <TodoPanel initiative={initiative} />
        <LatestPanel initiative={initiative} />
      </Columns>
      <CommentsPanel
        initiativeId={initiative.id}
        subjectType="initiative"
        subjectId={initiative.id}
        title={t('overview.comments')}
        text={text}
      />
    </Stack>
  );
}
