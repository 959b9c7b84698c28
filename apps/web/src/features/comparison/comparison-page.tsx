import { Stack } from '@mantine/core';
import { CardsSkeleton, EmptyState, PageHeader, VisibilityLine } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { InitiativeTabs } from '../../shared/initiative-tabs';
import { QueryView } from '../../shared/query-view';
import { SaveList } from '../../shared/save-list';
import { useTexts } from '../../shared/texts';
import { inOrder } from './candidates';
import { prioritiesQuery } from './comparison.queries';
import { PicturePanel } from './picture-panel';
import { SidePanel } from './side-panel';

/** What could be introduced, in one picture, and up to four side by side. */
export function ComparisonPage(): ReactElement {
  const t = useTexts('comparison');
  const query = useQuery(prioritiesQuery(useCompany().id));
  return (
    <>
      <PageHeader
        title={t('title')}
        visibility={<VisibilityLine>{t('visibility')}</VisibilityLine>}
        actions={query.data?.items.length ? <SaveList list="priority-list" /> : null}
      />
      <InitiativeTabs />
      <QueryView query={query} skeleton={<CardsSkeleton />}>
        {({ items, nextCursor }) => {
          const candidates = inOrder(items);
          if (!candidates.length) return <EmptyState>{t('empty')}</EmptyState>;
          return (
            <Stack>
              <PicturePanel candidates={candidates} />
              <SidePanel candidates={candidates} />
              {nextCursor ? <p data-dimmed>{t('onlyHundred')}</p> : null}
            </Stack>
          );
        }}
      </QueryView>
    </>
  );
}
