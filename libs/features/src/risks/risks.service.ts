import { Initiatives } from '@einklang/features/initiatives';
import { ownerRows, type OwnerRow } from '@einklang/features/maturity';
import { Db } from '@einklang/platform/data';
import { can, mayTry, ownRoomOf, voiceOf, type Actor, type InitiativeSubject } from '@einklang/policy';
import { riskScore } from '@einklang/domain';
import { Injectable } from '@nestjs/common';
import { entrySubject } from './risk-entries.service';
import { dropSubject, measureSubject, ownersFor } from './risk-measures.service';
import { RiskRatings } from './risk-ratings.service';
import { settlementSubject } from './risk-settlements.service';
import { RiskStandings, type StandingEntry } from './risk-standing.service';
import type { RiskAnalysisView, RiskEntryView, RiskMeasureView, RiskSettlementView } from './risk.view';
import { measureRows, type MeasureRow, type SettlementRow } from './risks.queries';

interface Reader {
  readonly actor: Actor;
  readonly initiative: InitiativeSubject;
  readonly people: readonly OwnerRow[];
}

/** The analysis of chances and risks as one person reads it (BT-4). */
@Injectable()
export class Risks {
  constructor(
    private readonly db: Db,
    private readonly initiatives: Initiatives,
    private readonly standings: RiskStandings,
    private readonly ratings: RiskRatings,
  ) {}

  async read(actor: Actor, initiativeId: string): Promise<RiskAnalysisView> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    const { entries, given } = await this.standings.of(initiativeId);
    const measures = await measureRows(this.db, initiativeId);
    const reader = { actor, initiative, people: await ownerRows(this.db) };
    return {
      side: ownRoomOf(actor),
      draft: await this.ratings.draft(actor, initiativeId),
      entries: entries.map((entry) => entryView(reader, entry, measures)),
      given: [...given],
      owners: mayTry(actor, 'risk-measure.plan') ? ownersFor(actor, reader.people) : [],
      may: {
        enter: can(actor, 'risk.enter', initiative),
        rate: can(actor, 'risk-rating.rate', initiative),
        give: can(actor, 'risk-rating.give', initiative),
      },
    };
  }
}

const entryView = (
  reader: Reader,
  entry: StandingEntry,
  allMeasures: readonly MeasureRow[],
): RiskEntryView => {
  const { actor, initiative } = reader;
  const measures = allMeasures.filter(({ entryId }) => entryId === entry.id);
  const { agreed: _, acceptances, settlement, proposal, ...shown } = entry;
  const isOpen = can(actor, 'risk.accept', initiative);
  return {
    ...shown,
    settlement: settlement && settlementView(reader, settlement),
    proposal: proposal && settlementView(reader, proposal),
    acceptances: acceptances.map(({ entryId: __, ...acceptance }) => acceptance),
    measures: measures.map((row) => measureView(reader, row)),
    may: {
      withdraw:
        can(actor, 'risk.enter', initiative) && can(actor, 'risk.withdraw', entrySubject(entry, measures)),
      propose:
        can(actor, 'risk-settlement.propose', initiative) && entry.reading.differs && proposal === null,
      accept: isOpen && entry.reading.needsAcceptance && !hasAccepted(actor, entry),
      plan: isOpen,
    },
  };
};

const hasAccepted = (actor: Actor, { acceptances, reading }: StandingEntry): boolean =>
  acceptances.some(
    ({ side, score }) =>
      side === voiceOf(actor) && reading.after !== null && score >= riskScore(reading.after),
  );

const settlementView = ({ actor, initiative }: Reader, row: SettlementRow): RiskSettlementView => {
  const { entryId: _, basis: __, ...shown } = row;
  const isOpen = can(actor, 'risk-settlement.propose', initiative);
  const subject = settlementSubject(row);
  return {
    ...shown,
    may: {
      confirm: isOpen && can(actor, 'risk-settlement.confirm', subject),
      withdraw: isOpen && can(actor, 'risk-settlement.withdraw', subject),
    },
  };
};

const measureView = ({ actor, initiative, people }: Reader, row: MeasureRow): RiskMeasureView => {
  const { entryId: _, ownerId: __, ...shown } = row;
  const isOpen = initiative.stage !== 'CLOSED';
  return {
    ...shown,
    may: {
      complete: isOpen && can(actor, 'risk-measure.complete', measureSubject(row, people)),
      drop: isOpen && can(actor, 'risk-measure.drop', dropSubject(row)),
    },
  };
};
