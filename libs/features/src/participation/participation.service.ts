import {
  dueDateOf,
  participationLight,
  type IsHoliday,
  type LightInput,
  type PackageStanding,
} from '@einklang/domain';
import { isHolidayIn } from '@einklang/features/calendar';
import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { clocksOf, confirmedNow, pausedSince } from './clocks';
import type { ParticipationLightView, ParticipationView } from './participation.view';
import { standingsOf, type ParticipationStanding } from './standing.queries';

/** What G3 asks of this stage; rules, risks, survey and assessments come from others. */
export interface ParticipationGateFacts {
  readonly package: PackageStanding;
  readonly openQuestions: number;
  readonly consultationHeldOn: string | null;
  readonly workforceHeardOn: string | null;
  /** The last statement of each body. */
  readonly statements: ParticipationStanding['statements'];
  readonly disabledRepresentativeHeardOn: string | null;
}

/** Where participation stands, computed from what was recorded. */
@Injectable()
export class Participation {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly companies: Companies,
  ) {}

  async read(initiativeId: string): Promise<ParticipationView> {
    const standing = await this.standing(initiativeId);
    const { representationType } = await this.companies.read();
    return {
      initiativeId,
      representationType,
      informedOn: standing.informedOn,
      informationReceivedOn: standing.informationReceivedOn,
      packageDeliveredOn: standing.packageDeliveredOn,
      confirmedCompleteOn: confirmedNow(standing),
      openQuestions: standing.openQuestions,
      clocks: clocksOf(standing, isHolidayIn(standing.land)),
      light: this.lightFrom(standing),
    };
  }

  async light(initiativeId: string): Promise<ParticipationLightView> {
    return this.lightFrom(await this.standing(initiativeId));
  }

  /** The lights of any number of initiatives in one statement; those the reader does not see are left out. */
  async lights(initiativeIds: readonly string[]): Promise<Map<string, ParticipationLightView>> {
    const standings = await standingsOf(this.db, initiativeIds);
    return new Map(standings.map((standing) => [standing.initiativeId, this.lightFrom(standing)]));
  }

  /** Facts for the criteria of G3 (libs/domain participation-gate). */
  async gateFacts(initiativeId: string): Promise<ParticipationGateFacts> {
    const standing = await this.standing(initiativeId);
    const { reply } = clocksOf(standing, isHolidayIn(standing.land));
    const last = standing.declarations.at(-1);
    return {
      package: {
        confirmedCompleteOn: confirmedNow(standing),
        missing: last?.kind === 'CONTESTED' ? last.missing : [],
        agreedPeriodEnd: reply.kind === 'AGREED' ? reply.dueOn : null,
      },
      openQuestions: standing.openQuestions,
      consultationHeldOn: standing.consultations.findLast(({ noted }) => noted)?.on ?? null,
      workforceHeardOn: heardOn(standing),
      statements: standing.statements,
      disabledRepresentativeHeardOn: standing.statements.find(({ body }) => body === 'SBV')?.on ?? null,
    };
  }

  private async standing(initiativeId: string): Promise<ParticipationStanding> {
    const [standing] = await standingsOf(this.db, [initiativeId]);
    if (!standing) throw new Problem('not-found');
    return standing;
  }

  private lightFrom(standing: ParticipationStanding): ParticipationLightView {
    const isHoliday = isHolidayIn(standing.land);
    const { colour, points } = participationLight(lightInput(standing, this.clock.today(), isHoliday));
    return { initiativeId: standing.initiativeId, colour, points: [...points] };
  }
}

/** Heard: the first hearing that the other side confirmed, or the first survey that was closed. */
const heardOn = ({ hearings, survey }: ParticipationStanding): string | null =>
  earliest(hearings.find(({ confirmed }) => confirmed)?.heldOn, survey?.closedOn);

const earliest = (...days: readonly (string | null | undefined)[]): string | null =>
  days.filter((day): day is string => typeof day === 'string').sort()[0] ?? null;

function lightInput(standing: ParticipationStanding, today: string, isHoliday: IsHoliday): LightInput {
  const { informedOn, informationReceivedOn, hearings, survey, statements } = standing;
  const { reply, statement } = clocksOf(standing, isHoliday);
  return {
    stage: standing.stage,
    today,
    isHoliday,
    information: {
      delivery: informedOn === null ? null : { deliveredOn: informedOn, receivedOn: informationReceivedOn },
      dueOn: informationDueOn(standing, isHoliday),
    },
    package: {
      deliveredOn: standing.packageDeliveredOn,
      confirmedCompleteOn: confirmedNow(standing),
      dueOn: reply.dueOn,
      pausedSince: pausedSince(standing),
    },
    statement: {
      givenOn: statements.find(({ body }) => body === 'COUNCIL' || body === 'EMPLOYEES')?.on ?? null,
      dueOn: statement.dueOn,
    },
    workforce: {
      heardOn: heardOn(standing),
      startedOn: earliest(
        hearings.find(({ plannedOn, heldOn }) => heldOn !== null || plannedOn <= today)?.plannedOn,
        survey?.openedOn,
      ),
      dueOn: earliest(hearings.find(({ heldOn }) => heldOn === null)?.plannedOn),
    },
  };
}

/** From the shortlist on, the first information is owed (domain 12). */
const informationDueOn = ({ shortlistedOn }: ParticipationStanding, isHoliday: IsHoliday): string | null =>
  shortlistedOn === null ? null : dueDateOf('FIRST_INFORMATION', shortlistedOn, isHoliday);
