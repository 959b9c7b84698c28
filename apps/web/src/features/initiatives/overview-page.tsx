import { Stack } from '@mantine/core';
import { Stacks } from '@einklang/ui';
import type { ReactElement } from 'react';
import { CommentsPanel, useCommentedText } from '../../shared/comments';
import { useInitiative } from '../../shared/initiative';
import { ParticipationLightPanel } from '../../shared/participation-light';
import { useTexts } from '../../shared/texts';
import { BusinessCasePanel } from './business-case-panel';
import { LatestPanel } from './latest-panel';
import { QuestionsPanel } from './questions-panel';
import { StagesPanel } from './stages-panel';
import { TodoPanel } from './todo-panel';
import { WhatPanel } from './what-panel';

/** One page that both sides can trust: where it stands, what is computed from the facts, what is to be done. */
export function OverviewPage(): ReactElement {
  const t = useTexts('initiatives');
  const initiative = useInitiative();
  const subject = {
    initiativeId: initiative.id,
    subjectType: 'initiative',
    subjectId: initiative.id,
  } as const;
  const text = useCommentedText(subject, { value: initiative.problem });
  return (
    <Stack>
      <StagesPanel initiative={initiative} />
      <Stacks>
        <Stack>
          <TodoPanel initiative={initiative} />
          <WhatPanel initiative={initiative} text={text} />
          {initiative.shortlistedAt ? <QuestionsPanel initiative={initiative} /> : null}
        </Stack>
        <Stack>
          {initiative.shortlistedAt ? <ParticipationLightPanel initiativeId={initiative.id} /> : null}
          <BusinessCasePanel initiative={initiative} />
        </Stack>
        <LatestPanel initiative={initiative} />
      </Stacks>
      <CommentsPanel {...subject} title={t('overview.comments')} text={text} />
    </Stack>
  );
}
