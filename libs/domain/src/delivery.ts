import type { IsoDate } from './iso-date';
import { addWorkingDays, type IsHoliday } from './working-days';

/** Papers given to the other side; a receipt is an act of the recipient, never tracking. */
export interface Delivery {
  readonly deliveredOn: IsoDate;
  readonly receivedOn: IsoDate | null;
}

/** A documented delivery counts without a receipt after this many working days (domain 3.3). */
export const DELIVERY_WORKING_DAYS = 5;

/** From this day on a delivery counts even without a receipt. Delivery only: it is never consent. */
export function deliveryCountsFrom(delivery: Delivery, isHoliday: IsHoliday): IsoDate {
  return delivery.receivedOn ?? addWorkingDays(delivery.deliveredOn, DELIVERY_WORKING_DAYS, isHoliday);
}

/** Whether the papers count as delivered today. */
export function countsAsDelivered(delivery: Delivery | null, today: IsoDate, isHoliday: IsHoliday): boolean {
  return delivery !== null && deliveryCountsFrom(delivery, isHoliday) <= today;
}
