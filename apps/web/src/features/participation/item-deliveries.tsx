import { RowsSkeleton } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany, useInitiativeId } from '../../shared/company';
import { QueryView } from '../../shared/query-view';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './participation.module.css';
import { deliveriesQuery, type DeliveryView, type ItemId } from './participation.queries';

/** The newest version of an item in full, earlier ones below; none is ever overwritten. */
export function ItemDeliveries({ itemId }: { itemId: ItemId }): ReactElement {
  const t = useTexts('participation');
  const query = useQuery(deliveriesQuery(useCompany().id, useInitiativeId(), itemId));
  return (
    <QueryView query={query} skeleton={<RowsSkeleton rows={2} />}>
      {([newest, ...earlier]) =>
        newest ? (
          <>
            <Version delivery={newest} />
            {earlier.length ? (
              <details>
                <summary>{t('item.earlier')}</summary>
                {earlier.map((delivery) => (
                  <Version key={delivery.id} delivery={delivery} />
                ))}
              </details>
            ) : null}
          </>
        ) : (
          <p>{t('item.notDelivered')}</p>
        )
      }
    </QueryView>
  );
}

function Version({ delivery }: { delivery: DeliveryView }): ReactElement {
  const t = useTexts('participation');
  const { day, dateTime } = useFormats();
  return (
    <article>
      <p data-dimmed>
        {t('item.version', {
          version: delivery.version,
          date: dateTime(delivery.deliveredAt),
          who: delivery.deliveredByName,
        })}
      </p>
      <div className={classes.text}>{delivery.body}</div>
      {delivery.receipt ? (
        <p data-dimmed>
          {t('item.receipt', { date: day(delivery.receipt.at), who: delivery.receipt.personName })}
        </p>
      ) : null}
    </article>
  );
}
