import { DataTable, type Column } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany, useInitiativeId } from '../../shared/company';
import { useFormats, useTexts } from '../../shared/texts';
import { ItemState } from './item-state';
import { useItemWords } from './item-words';
import type { PackageItem } from './participation.queries';

/** Items of the package with their state, what was handed over and what was asked. */
export function PackageTable({
  caption,
  items,
}: {
  caption: string;
  items: readonly PackageItem[];
}): ReactElement {
  const t = useTexts('participation');
  const columns: Column<PackageItem>[] = [
    {
      id: 'item',
      label: t('package.columns.item'),
      rowHeader: true,
      cell: (item) => <ItemLink itemId={item.itemId} />,
    },
    { id: 'state', label: t('package.columns.state'), cell: (item) => <Standing item={item} /> },
    {
      id: 'delivery',
      label: t('package.columns.delivery'),
      cell: (item) => <Handover item={item} />,
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={items} rowId={({ itemId }) => itemId} />;
}

function Standing({ item }: { item: PackageItem }): ReactElement {
  const t = useTexts('participation');
  return (
    <>
      <ItemState item={item} />
      {item.questions > 0 ? (
        <>
          <br />
          <span data-dimmed>
            {item.openQuestions > 0
              ? t('package.openQuestions', { count: item.openQuestions })
              : t('package.allAnswered', { count: item.questions })}
          </span>
        </>
      ) : null}
    </>
  );
}

function Handover({ item: { delivery } }: { item: PackageItem }): ReactElement {
  const t = useTexts('participation');
  const { day } = useFormats();
  if (!delivery) return <span data-dimmed>{t('package.notDelivered')}</span>;
  return (
    <>
      {day(delivery.deliveredAt)}
      <br />
      <span data-dimmed>
        {t('package.delivered', { version: delivery.version })} ·{' '}
        {t(delivery.receivedAt ? 'package.receiptOn' : 'package.receiptOpen')}
      </span>
    </>
  );
}

function ItemLink({ itemId }: Pick<PackageItem, 'itemId'>): ReactElement {
  const words = useItemWords();
  const { id: companyId } = useCompany();
  return (
    <Link
      to="/b/$companyId/vorhaben/$initiativeId/beteiligung/unterlagen/$itemId"
      params={{ companyId, initiativeId: useInitiativeId(), itemId }}
    >
      {words(itemId).label}
    </Link>
  );
}
