import {
  isSameRating,
  readRisk,
  residualRisksOf,
  type RatedRisk,
  type ResidualRisk,
  type RiskReading,
} from '@einklang/domain';
import { Db } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';
import { isRated, ratedOf } from './rated';
import type { GivenRiskRatingView } from './risk.view';
import {
  acceptanceRows,
  entryRows,
  givenRows,
  settlementRows,
  type AcceptanceRow,
  type EntryRow,
  type SettlementRow,
} from './risks.queries';

/** An entry with all that both sides have given; drafts never count. */
export interface StandingEntry extends EntryRow {
  readonly employer: RatedRisk | null;
  readonly council: RatedRisk | null;
  readonly settlement: SettlementRow | null;
  readonly proposal: SettlementRow | null;
  readonly agreed: RatedRisk | null;
  readonly acceptances: readonly AcceptanceRow[];
  readonly reading: RiskReading;
}

export interface RiskStanding {
  readonly entries: readonly StandingEntry[];
  readonly given: readonly GivenRiskRatingView[];
}

/** Where the analysis of chances and risks stands (BT-4), the same for both sides. */
@Injectable()
export class RiskStandings {
  constructor(private readonly db: Db) {}

  async of(initiativeId: string): Promise<RiskStanding> {
    const given = await givenRows(this.db, initiativeId);
    const settlements = await settlementRows(this.db, initiativeId);
    const acceptances = await acceptanceRows(this.db, initiativeId);
    const newest = (side: 'EMPLOYER' | 'COUNCIL', id: string): RatedRisk | null => {
      const ratings = given.find((one) => one.side === side)?.ratings ?? [];
      const rating = ratings.find(({ entryId }) => entryId === id);
      return rating && isRated(rating) ? ratedOf(rating) : null;
    };
    const entries = (await entryRows(this.db, initiativeId)).map((row): StandingEntry => {
      const rated = { employer: newest('EMPLOYER', row.id), council: newest('COUNCIL', row.id) };
      const current = settlements.filter(({ entryId, basis }) => entryId === row.id && isOn(basis, rated));
      const settlement = current.find(({ confirmedAt }) => confirmedAt !== null) ?? null;
      const entry = {
        ...row,
        ...rated,
        settlement,
        proposal: current.find(({ confirmedAt }) => confirmedAt === null) ?? null,
        agreed: settlement?.rating ?? null,
        acceptances: acceptances.filter(({ entryId }) => entryId === row.id),
      };
      return { ...entry, reading: readRisk(entry) };
    });
    return { entries, given };
  }

  /** For G3: what remains of each risk; null while no risk is entered. */
  async known(initiativeId: string): Promise<readonly ResidualRisk[] | null> {
    return residualRisksOf((await this.of(initiativeId)).entries);
  }
}

type Rated = Pick<StandingEntry, 'employer' | 'council'>;

/** What was agreed holds on exactly the ratings that both had given; another one of either side begins anew. */
const isOn = (basis: Rated, now: Rated): boolean =>
  isSameRating(basis.employer, now.employer) && isSameRating(basis.council, now.council);
