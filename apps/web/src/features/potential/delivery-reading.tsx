import { Button, Stack } from '@mantine/core';
import { Facts, StatusChip, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './potential.module.css';
import { useReceiveDelivery, type DeliveryView } from './potential.queries';

/** One version of the first information: what it says, to whom it went, and whether it arrived. */
export function DeliveryReading({ delivery }: { delivery: DeliveryView }): ReactElement {
  const t = useTexts('potential');
  const { dateTime, list } = useFormats();
  return (
    <Stack gap="sm" mb="md">
      <div className={classes.chips}>
        <StatusChip kind={delivery.isNewest ? 'info' : 'open'}>
          {t('firstInformation.version', { version: delivery.version })}
          {' · '}
          {delivery.isNewest ? t('firstInformation.newest') : t('firstInformation.replaced')}
        </StatusChip>
        <StatusChip kind={delivery.receipt ? 'done' : 'due'}>
          {delivery.receipt
            ? t('firstInformation.received', {
                name: delivery.receipt.personName,
                date: dateTime(delivery.receipt.at),
              })
            : t('firstInformation.receiptOpen')}
        </StatusChip>
      </div>
      <Facts
        facts={[
          fact('description', t('firstInformation.description'), delivery.body),
          fact(
            'planning',
            t('firstInformation.planningState'),
            delivery.planningState ? t(`firstInformation.planningStates.${delivery.planningState}`) : '–',
          ),
          fact('groups', t('firstInformation.expectedGroups'), delivery.expectedGroups ?? '–'),
          fact('next', t('firstInformation.nextSteps'), delivery.nextSteps ?? '–'),
        ]}
      />
      <p className={classes.dimmed}>
        {t('firstInformation.sentBy', {
          name: delivery.deliveredByName,
          date: dateTime(delivery.deliveredAt),
        })}
        <br />
        {t('firstInformation.recipients', {
          names: list(delivery.recipients.map((recipient) => recipient.name)),
        })}
        <br />
        <span className={classes.hash}>
          {t('firstInformation.hash')}: {delivery.contentHash}
        </span>
      </p>
      {delivery.may.receive ? <Receive delivery={delivery} /> : null}
    </Stack>
  );
}

function Receive({ delivery }: { delivery: DeliveryView }): ReactElement {
  const t = useTexts('potential');
  const receive = useReceiveDelivery((received) =>
    toast(t('firstInformation.receivedToast', { name: received.deliveredByName })),
  );
  return (
    <div>
      <p>{t('firstInformation.receiveNote')}</p>
      <Button
        variant={delivery.isNewest ? 'filled' : 'default'}
        loading={receive.isPending}
        onClick={() => receive.mutate(delivery.id)}
      >
        {t('firstInformation.receive')}
      </Button>
    </div>
  );
}

const fact = (id: string, term: string, value: string) => ({
  id,
  term,
  value: <span className={classes.pre}>{value}</span>,
});
