import { isIsoDate } from '@einklang/domain';
import { ValidateBy } from 'class-validator';

/** A calendar day that exists, as 'YYYY-MM-DD'. */
export const IsCalendarDate = () =>
  ValidateBy({
    name: 'isDateString',
    validator: { validate: (value) => typeof value === 'string' && isIsoDate(value) },
  });
