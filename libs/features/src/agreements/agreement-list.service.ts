import { Clock } from '@einklang/platform/clock';
import { Db, decodeCursor, encodeCursor } from '@einklang/platform/data';
import type { PageQuery } from '@einklang/platform/http';
import { Injectable } from '@nestjs/common';
import type { AgreementList, AgreementSummary } from './agreement.view';
import { agreementPage, clauseRows } from './agreements.queries';
import { policyItemRows } from './policy-items.queries';
import { isSettled, stateOf, type Standing } from './standing';

/** All agreements of a company with where each stands. */
@Injectable()
export class AgreementLists {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async list({ limit, cursor }: PageQuery): Promise<AgreementList> {
    const rows = await agreementPage(this.db, cursor ? decodeCursor(cursor)[1] : null, limit);
    const shown = rows.slice(0, limit);
    const ids = shown.map(({ id }) => id);
    const clauses = await clauseRows(this.db, ...ids);
    const items = await policyItemRows(this.db, ...ids);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map((agreement) =>
        summaryOf(
          {
            agreement,
            clauses: clauses.filter(({ agreementId }) => agreementId === agreement.id),
            items: items.filter(({ agreementId }) => agreementId === agreement.id),
          },
          this.clock.today(),
        ),
      ),
      nextCursor: last ? encodeCursor('', last.id) : null,
    };
  }
}

const summaryOf = (standing: Standing, today: string): AgreementSummary => {
  const { id, initiativeId, initiativeTitle, kind, title, effectiveOn, reviewOn, openedAt } =
    standing.agreement;
  return {
    id,
    initiativeId,
    initiativeTitle,
    kind,
    title,
    state: stateOf(standing, today),
    settledCount: standing.clauses.filter((clause) => isSettled(kind, clause)).length,
    clauseCount: standing.clauses.length,
    effectiveOn,
    reviewOn,
    openedAt,
  };
};
