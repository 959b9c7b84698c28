import { Injectable } from '@nestjs/common';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The only source of »now« for rules and deadlines, so that tests can set it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The calendar day in Germany, as ISO date. */
  today(): string {
    return this.dayOf(this.now());
  }

  /** The calendar day in Germany of an instant, as ISO date. */
  dayOf(instant: Date): string {
    return DAY.format(instant);
  }
}
