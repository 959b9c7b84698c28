import { Button, Stack } from '@mantine/core';
import { Card, RowsSkeleton, toast } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { CommentsPanel } from '../../shared/comments';
import { useCompany, useInitiativeId } from '../../shared/company';
import { NotYoursPage, QueryView } from '../../shared/query-view';
import { useFormats, useTexts } from '../../shared/texts';
import { ExcludeDialog } from './exclude-dialog';
import { ItemDeliveries } from './item-deliveries';
import { ItemQuestions } from './item-questions';
import { ItemState } from './item-state';
import { useItemWords } from './item-words';
import { useAcceptItem, useSettleExclusion } from './package.writes';
import classes from './participation.module.css';
import { packageQuery, type PackageItem } from './participation.queries';

const stageAddress = '/b/$companyId/vorhaben/$initiativeId/beteiligung';

/** One item of the package: what was handed over, what was asked, and where it stands. */
export function ItemPage(): ReactElement {
  const { itemId } = useParams({ strict: false });
  const query = useQuery(packageQuery(useCompany().id, useInitiativeId()));
  return (
    <QueryView query={query} skeleton={<RowsSkeleton />}>
      {({ items }) => {
        const item = items.find((each) => each.itemId === itemId);
        return item ? <Item item={item} /> : <NotYoursPage />;
      }}
    </QueryView>
  );
}

function Item({ item }: { item: PackageItem }): ReactElement {
  const t = useTexts('participation');
  const words = useItemWords();
  const { id: companyId } = useCompany();
  const initiativeId = useInitiativeId();
  const { label, help } = words(item.itemId);
  return (
    <Stack>
      <Link to={stageAddress} params={{ companyId, initiativeId }}>
        {t('item.back')}
      </Link>
      <Card title={label} note={help} end={<ItemState item={item} />}>
        <div className={classes.stack}>
          <p data-dimmed>{t(item.mandatory ? 'item.mandatory' : 'item.optional')}</p>
          <Settlement item={item} />
          <ItemDeliveries itemId={item.itemId} />
          <ItemActions item={item} />
        </div>
      </Card>
      <ItemQuestions item={item} />
      {item.id ? (
        <CommentsPanel
          initiativeId={initiativeId}
          subjectType="package-item"
          subjectId={item.id}
          title={t('item.comments')}
        />
      ) : null}
    </Stack>
  );
}

/** Who accepted it, or why it does not apply and whether the other side agrees. */
function Settlement({ item }: { item: PackageItem }): ReactElement | null {
  const t = useTexts('participation');
  const { day } = useFormats();
  const { exclusion } = item;
  if (item.state === 'ACCEPTED' && item.settledAt)
    return <p>{t('item.acceptedBy', { who: item.settledByName ?? '', date: day(item.settledAt) })}</p>;
  if (!exclusion) return null;
  return (
    <p>
      {t('item.exclusion', { who: exclusion.byName, date: day(exclusion.at), reason: exclusion.reason })}
      {exclusion.acceptedAt
        ? ` ${t('item.exclusionAccepted', { who: exclusion.acceptedByName ?? '', date: day(exclusion.acceptedAt) })}`
        : null}
    </p>
  );
}

function ItemActions({ item }: { item: PackageItem }): ReactElement | null {
  const t = useTexts('participation');
  const accept = useAcceptItem();
  const settle = useSettleExclusion();
  const [excluding, setExcluding] = useState(false);
  const { may, itemId } = item;
  if (!may.accept && !may.settleExclusion && !may.exclude) return null;
  return (
    <div className={classes.actions}>
      {may.accept ? (
        <Button
          loading={accept.isPending}
          onClick={() => accept.mutate(itemId, { onSuccess: () => toast(t('item.accepted')) })}
        >
          {t('item.accept')}
        </Button>
      ) : null}
      {may.settleExclusion ? (
        <>
          <Button loading={settle.isPending} onClick={() => settle.mutate({ itemId, accept: true })}>
            {t('item.exclusionAccept')}
          </Button>
          <Button variant="default" onClick={() => settle.mutate({ itemId, accept: false })}>
            {t('item.exclusionRefuse')}
          </Button>
        </>
      ) : null}
      {may.exclude ? (
        <Button variant="default" onClick={() => setExcluding(true)}>
          {t('item.exclude')}
        </Button>
      ) : null}
      {excluding ? <ExcludeDialog itemId={itemId} onClose={() => setExcluding(false)} /> : null}
    </div>
  );
}
