import { Injectable } from '@nestjs/common';

/** The only source of »now« for rules and deadlines, so that tests can set it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The calendar day in Germany, as ISO date. */
  today(): string {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(this.now());
  }
}
