import { Stack } from '@mantine/core';
import { Card, EmptyState, RowsSkeleton } from '@einklang/ui';
import { IconFiles } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LoadMore } from '../../shared/load-more';
import { useInitiative } from '../../shared/initiative';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { AddFileForm } from './add-file-form';
import { filesQuery } from './files.queries';
import { FilesTable } from './files-table';

/** Everything that was added to an initiative or made for it, each file in its room. */
export function FilesPage(): ReactElement {
  const t = useTexts('files');
  const { id: companyId } = useCompany();
  const { id: initiativeId } = useInitiative();
  const query = useInfiniteQuery(filesQuery(companyId, initiativeId));
  return (
    <Stack>
      <Card title={t('title')} note={t('note')}>
        <QueryView query={query} skeleton={<RowsSkeleton />}>
          {({ pages }) => {
            const files = pages.flatMap((page) => page.items);
            return (
              <>
                {files.length ? (
                  <FilesTable files={files} />
                ) : (
                  <EmptyState icon={IconFiles} title={t('empty')}>
                    {t('emptyHint')}
                  </EmptyState>
                )}
                <LoadMore query={query} />
              </>
            );
          }}
        </QueryView>
      </Card>
      <Card title={t('add')}>
        <AddFileForm initiativeId={initiativeId} />
      </Card>
    </Stack>
  );
}
