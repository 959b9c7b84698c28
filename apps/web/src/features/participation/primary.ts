import type { DeliveryView, PackageView, ParticipationView, StatementList } from './participation.queries';

export type PrimaryAct = 'RECEIVE' | 'CONFIRM' | 'STATE' | 'INFORM';

/**
 * What this person does next here: the one filled button of the page. First what has arrived, then whether it is
 * complete, then what one thinks of it; the employer's part is to inform.
 */
export function primaryOf(known: {
  informationPackage: Pick<PackageView, 'may' | 'declarations' | 'completeness'>;
  participation: Pick<ParticipationView, 'clocks'>;
  deliveries: readonly Pick<DeliveryView, 'isNewest' | 'may'>[];
  statements: Pick<StatementList, 'may' | 'items'>;
}): PrimaryAct | null {
  const { informationPackage, participation, deliveries, statements } = known;
  if (openReceipts(deliveries).length > 0) return 'RECEIVE';
  const handedOver = informationPackage.declarations[0]?.kind === 'HANDED_OVER';
  if (handedOver && informationPackage.may.confirm) return 'CONFIRM';
  const silent = statements.may.give.some(
    (body) => !statements.items.some((statement) => statement.body === body),
  );
  const running = participation.clocks.statement.state === 'RUNNING';
  const isAdviser = statements.may.give.some((body) => body !== 'COUNCIL' && body !== 'EMPLOYEES');
  if (silent && (running || isAdviser)) return 'STATE';
  if (informationPackage.may.deliver && !informationPackage.completeness.complete) return 'INFORM';
  return null;
}

/** What waits for a receipt: the newest version only; what was replaced owes nothing. */
export function openReceipts<Delivery extends Pick<DeliveryView, 'isNewest' | 'may'>>(
  deliveries: readonly Delivery[],
): Delivery[] {
  return deliveries.filter((delivery) => delivery.isNewest && delivery.may.receive);
}
