import { Stack } from '@mantine/core';
import { Columns } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useInitiative } from '../../shared/initiative';
import { LatestPanel } from './latest-panel';
import { StagesPanel } from './stages-panel';
import { TodoPanel } from './todo-panel';
import { WhatPanel } from './what-panel';

/** One page that both sides can trust: where it stands, what is computed from the facts, what is to be done. */
export function OverviewPage(): ReactElement {
  const initiative = useInitiative();
  return (
    <Stack>
      <StagesPanel initiative={initiative} />
      <Columns>
        <WhatPanel initiative={initiative} />
        <TodoPanel initiative={initiative} />
        <LatestPanel initiative={initiative} />
      </Columns>
    </Stack>
  );
}
