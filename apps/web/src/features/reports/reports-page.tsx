import { Button } from '@mantine/core';
import { EmptyState, PageHeader, RowsSkeleton } from '@einklang/ui';
import { IconReport } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LoadMore } from '../../shared/load-more';
import { QueryView } from '../../shared/query-view';
import { RoomVisibility } from '../../shared/room-mark';
import { useTexts } from '../../shared/texts';
import { OrderDialog } from './order-dialog';
import { reportsQuery } from './reports.queries';
import { ReportsTable } from './reports-table';

/** Reports of both sides: ordered here, made in the background, the same file for everybody. */
export function ReportsPage(): ReactElement {
  const t = useTexts('reporting');
  const { id: companyId } = useCompany();
  const [ordering, setOrdering] = useState(false);
  const query = useInfiniteQuery(reportsQuery(companyId));
  const heading = useId();
  const order = <Button onClick={() => setOrdering(true)}>{t('order.open')}</Button>;
  const isEmpty = query.data?.pages[0]?.items.length === 0;
  return (
    <>
      <PageHeader
        title={t('title')}
        visibility={<RoomVisibility room="JOINT" />}
        actions={isEmpty ? undefined : order}
      />
      <p>{t('intro')}</p>
      <QueryView query={query} skeleton={<RowsSkeleton />}>
        {({ pages }) =>
          isEmpty ? (
            <EmptyState icon={IconReport} title={t('empty')} action={order}>
              {t('emptyHint')}
            </EmptyState>
          ) : (
            <section aria-labelledby={heading}>
              <h2 id={heading}>{t('list')}</h2>
              <ReportsTable reports={pages.flatMap((page) => page.items)} />
              <LoadMore query={query} />
            </section>
          )
        }
      </QueryView>
      {ordering ? <OrderDialog onClose={() => setOrdering(false)} /> : null}
    </>
  );
}
