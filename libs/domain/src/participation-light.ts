import { countsAsDelivered, deliveryCountsFrom, type Delivery } from './delivery';
import type { IsoDate } from './iso-date';
import { stepOf, type Stage } from './stages';
import type { IsHoliday } from './working-days';

export const LIGHT_POINTS = ['INFORMED', 'PACKAGE_COMPLETE', 'STATEMENT', 'WORKFORCE_HEARD'] as const;
export type LightPoint = (typeof LIGHT_POINTS)[number];

export const POINT_STATES = ['DONE', 'OPEN', 'OVERDUE', 'NOT_STARTED'] as const;
export type PointState = (typeof POINT_STATES)[number];

export const LIGHT_COLOURS = ['RED', 'YELLOW', 'GREEN', 'GREY'] as const;
export type LightColour = (typeof LIGHT_COLOURS)[number];

// prettier-ignore
export const LIGHT_REASONS = [
  'informed', 'receipt-open', 'information-due', 'information-late', 'information-missing', 'information-not-begun',
  'package-complete', 'package-not-begun', 'package-waiting', 'package-late', 'package-paused',
  'statement-given', 'statement-waits-for-package', 'statement-due', 'statement-late',
  'workforce-heard', 'hearing-not-begun', 'hearing-running', 'hearing-late',
] as const;
export type LightReason = (typeof LIGHT_REASONS)[number];

/** What has happened, as recorded by those who did it. Agreed dates only: an expired one is never consent. */
export interface LightInput {
  readonly stage: Stage;
  readonly today: IsoDate;
  readonly isHoliday: IsHoliday;
  readonly information: { readonly delivery: Delivery | null; readonly dueOn: IsoDate | null };
  readonly package: {
    readonly deliveredOn: IsoDate | null;
    readonly confirmedCompleteOn: IsoDate | null;
    readonly dueOn: IsoDate | null;
    /** The council said that something is missing; the clock stands still. */
    readonly pausedSince: IsoDate | null;
  };
  readonly statement: { readonly givenOn: IsoDate | null; readonly dueOn: IsoDate | null };
  readonly workforce: {
    readonly heardOn: IsoDate | null;
    readonly startedOn: IsoDate | null;
    readonly dueOn: IsoDate | null;
  };
}

export interface PointStanding {
  readonly point: LightPoint;
  readonly state: PointState;
  readonly reason: LightReason;
  /** The day the reason speaks of, if any. */
  readonly date: IsoDate | null;
}

export interface ParticipationLight {
  readonly colour: LightColour;
  readonly points: readonly PointStanding[];
}

/** The light of participation (»Beteiligungs-Ampel«): computed from four points, never set by hand. */
export function participationLight(input: LightInput): ParticipationLight {
  const points = [informedPoint(input), packagePoint(input), statementPoint(input), workforcePoint(input)];
  return { colour: lightColour(points.map(({ state }) => state)), points };
}

/** Red: something is overdue. Green: all done. Grey: nothing begun. Yellow: the rest. */
export function lightColour(states: readonly PointState[]): LightColour {
  if (states.includes('OVERDUE')) return 'RED';
  if (states.every((state) => state === 'DONE')) return 'GREEN';
  return states.every((state) => state === 'NOT_STARTED') ? 'GREY' : 'YELLOW';
}

/** § 90 (2) BetrVG: from step 3 on, information that was never sent is late whatever was agreed. */
function informedPoint({ information, stage, today, isHoliday }: LightInput): PointStanding {
  const { delivery, dueOn } = information;
  const say = pointSpeaker('INFORMED');
  if (delivery) {
    const countsFrom = deliveryCountsFrom(delivery, isHoliday);
    const counts = countsAsDelivered(delivery, today, isHoliday);
    return counts ? say('DONE', 'informed', countsFrom) : say('OPEN', 'receipt-open', countsFrom);
  }
  if ((stepOf(stage) ?? 0) >= 3) return say('OVERDUE', 'information-missing');
  if (dueOn === null) return say('NOT_STARTED', 'information-not-begun');
  return dueOn < today ? say('OVERDUE', 'information-late', dueOn) : say('OPEN', 'information-due', dueOn);
}

function packagePoint({ package: papers, today }: LightInput): PointStanding {
  const say = pointSpeaker('PACKAGE_COMPLETE');
  if (papers.confirmedCompleteOn !== null) return say('DONE', 'package-complete', papers.confirmedCompleteOn);
  if (papers.deliveredOn === null) return say('NOT_STARTED', 'package-not-begun');
  if (papers.pausedSince !== null) return say('OPEN', 'package-paused', papers.pausedSince);
  if (papers.dueOn !== null && papers.dueOn < today) return say('OVERDUE', 'package-late', papers.dueOn);
  return say('OPEN', 'package-waiting', papers.dueOn);
}

function statementPoint({ statement, package: papers, today }: LightInput): PointStanding {
  const say = pointSpeaker('STATEMENT');
  if (statement.givenOn !== null) return say('DONE', 'statement-given', statement.givenOn);
  if (papers.confirmedCompleteOn === null) return say('NOT_STARTED', 'statement-waits-for-package');
  if (statement.dueOn !== null && statement.dueOn < today)
    return say('OVERDUE', 'statement-late', statement.dueOn);
  return say('OPEN', 'statement-due', statement.dueOn);
}

function workforcePoint({ workforce, today }: LightInput): PointStanding {
  const say = pointSpeaker('WORKFORCE_HEARD');
  if (workforce.heardOn !== null) return say('DONE', 'workforce-heard', workforce.heardOn);
  if (workforce.dueOn !== null && workforce.dueOn < today)
    return say('OVERDUE', 'hearing-late', workforce.dueOn);
  if (workforce.startedOn !== null) return say('OPEN', 'hearing-running', workforce.dueOn);
  return say('NOT_STARTED', 'hearing-not-begun', workforce.dueOn);
}

function pointSpeaker(point: LightPoint) {
  return (state: PointState, reason: LightReason, date: IsoDate | null = null): PointStanding => ({
    point,
    state,
    reason,
    date,
  });
}
