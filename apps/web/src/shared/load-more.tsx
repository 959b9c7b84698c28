import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTexts } from './texts';

/** The rest of a list that comes in pages; absent when everything is there. */
export function LoadMore({
  query,
}: {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}): ReactElement | null {
  const t = useTexts();
  if (!query.hasNextPage) return null;
  return (
    <Button
      mt="md"
      variant="default"
      loading={query.isFetchingNextPage}
      onClick={() => void query.fetchNextPage()}
    >
      {t('states.loadMore')}
    </Button>
  );
}
