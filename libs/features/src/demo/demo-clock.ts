import { Clock } from '@einklang/platform/clock';

/** A clock that stands where the scenario is, so that what people did in spring bears the date of spring. */
export class DemoClock extends Clock {
  private moment = new Date();

  set(moment: Date): void {
    this.moment = moment;
  }

  override now(): Date {
    return this.moment;
  }
}
