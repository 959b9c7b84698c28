import { referenceValues } from '@einklang/domain';
import { CLAUSE_REFERENCES } from '@einklang/content';
import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { clauseRow, type ClauseRow } from './agreements.queries';
import { Agreements, summaryOf } from './agreements.service';
import type { ClauseMay, ClauseView } from './clause.view';
import { actRows, draftRow, versionRows } from './clauses.queries';
import { domainSide, sideOfActor } from './sides';
import { isSettled, negotiationOf, stateOf, type Standing } from './standing';
import { negotiate, type NegotiationAct } from '@einklang/domain';

/** A clause with its versions, as one reader may see it. */
@Injectable()
export class ClauseReading {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly agreements: Agreements,
  ) {}

  async read(actor: Actor, id: string): Promise<ClauseView> {
    const clause = await clauseRow(this.db, id);
    if (!clause) throw new Problem('not-found');
    const agreement = await this.agreements.row(clause.agreementId);
    const standing = await this.agreements.standing(agreement);
    const required = await this.agreements.required(agreement);
    const place = standing.clauses.findIndex((other) => other.id === id);
    return {
      ...summaryOf(agreement.kind, clause, required),
      agreementId: agreement.id,
      initiativeId: agreement.initiativeId,
      initiativeTitle: agreement.initiativeTitle,
      agreementKind: agreement.kind,
      versions: await versionRows(this.db, id),
      draft: clause.drafting ? ((await draftRow(this.db, id)) ?? null) : null,
      acts: await actRows(this.db, id),
      suggestions: await this.suggestions(standing),
      mySide: sideOfActor(actor),
      clauseCount: standing.clauses.length,
      settledCount: standing.clauses.filter((other) => isSettled(agreement.kind, other)).length,
      previousId: standing.clauses[place - 1]?.id ?? null,
      nextId: standing.clauses[place + 1]?.id ?? null,
      version: clause.version,
      may: mayOf(actor, standing, clause, this.clock.today()),
    };
  }

  /** The values that the house knows; paragraph numbers stay true because numbers no longer move. */
  private async suggestions({ agreement, clauses }: Standing): Promise<Record<string, string>> {
    const company = await this.companies.read();
    const byNumber: string[] = [];
    for (const clause of clauses) byNumber[clause.number - 1] = clause.key;
    const places = referenceValues<string>(byNumber, CLAUSE_REFERENCES);
    return {
      system: agreement.title,
      betrieb: company.name,
      ...Object.fromEntries(Object.entries(places).map(([name, place]) => [name, String(place)])),
    };
  }
}

const mayOf = (actor: Actor, standing: Standing, clause: ClauseRow, today: string): ClauseMay => {
  const side = sideOfActor(actor);
  const subject = { kind: standing.agreement.kind, state: stateOf(standing, today) };
  const allowed = (kind: NegotiationAct['kind']): boolean =>
    side !== null &&
    negotiate(negotiationOf(clause), {
      kind,
      by: domainSide(side),
      version: clause.currentVersion,
    } as NegotiationAct).ok;
  return {
    draft: side !== null && can(actor, 'clause.draft', subject),
    propose: side !== null && can(actor, 'clause.propose', subject),
    accept: can(actor, 'clause.accept', subject) && allowed('ACCEPT'),
    park: can(actor, 'clause.park', subject) && allowed('PARK'),
    dispute: can(actor, 'clause.dispute', subject) && allowed('DISPUTE'),
    drop: can(actor, 'clause.drop', subject) && clause.state === 'NOT_PROPOSED',
  };
};
