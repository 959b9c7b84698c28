import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import type { AgreementView } from './agreement.view';
import type { AddClause } from './agreements.dto';
import { clauseRow, clauseRows, type AgreementRow, type ClauseRow } from './agreements.queries';
import { Agreements } from './agreements.service';
import { entryOf, placeOf, titleOf } from './composition';

/** Which clauses an agreement has. Until the first proposal they follow the library; then numbers stay as they are. */
@Injectable()
export class Contents {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly agreements: Agreements,
  ) {}

  async add(
    actor: Actor,
    agreementId: string,
    { key, title = '', effect }: AddClause,
  ): Promise<AgreementView> {
    const agreement = await this.agreements.lock(agreementId);
    if (!can(actor, 'clause.add', agreement)) throw new Problem('agreement.frozen');
    const clauses = await clauseRows(this.db, agreementId);
    if (clauses.some((clause) => clause.key === key)) throw new Problem('clause.exists');
    const entry = key === undefined ? undefined : entryOf(key, agreement.kind);
    if (key !== undefined && entry === undefined)
      throw new Problem('input.invalid', {}, [{ pointer: '/key', code: 'wrong-value' }]);
    const id = newId();
    await this.db.sql(
      `insert into clause (company_id, id, room_id, agreement_id, key, number, title, effect, chapter, added_by, added_at, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
      [
        actor.companyId,
        id,
        agreement.roomId,
        agreementId,
        entry?.id ?? (await this.nextOwnKey(agreementId)),
        Math.max(0, ...clauses.map((clause) => clause.number)) + 1,
        entry ? titleOf(entry.id, agreement.kind) : title,
        agreement.kind === 'AI_POLICY' ? 'VOLUNTARY' : (effect ?? entry?.kind ?? 'VOLUNTARY'),
        entry && !hasBegun(clauses) ? entry.group : 'ADDITIONS',
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.renumber(agreement);
    await this.record(agreement, id, 'clause.added', {
      title: entry ? titleOf(entry.id, agreement.kind) : title,
    });
    return this.agreements.read(actor, agreementId);
  }

  /** Takes a clause out that nobody has proposed yet. What was proposed is negotiated, not removed. */
  async drop(actor: Actor, agreementId: string, clauseId: string): Promise<AgreementView> {
    const agreement = await this.agreements.lock(agreementId);
    const clause = await clauseRow(this.db, clauseId, { lock: true });
    if (!clause || clause.agreementId !== agreementId) throw new Problem('not-found');
    if (!can(actor, 'clause.drop', agreement)) throw new Problem('agreement.frozen');
    if (clause.state !== 'NOT_PROPOSED') throw new Problem('clause.already-proposed');
    await this.db.sql(
      'update clause set number = null, dropped_at = $2, changed_at = $2, version = version + 1 where id = $1',
      [clauseId, this.clock.now()],
    );
    await this.renumber(agreement);
    await this.record(agreement, clauseId, 'clause.dropped', { title: clause.title });
    return this.agreements.read(actor, agreementId);
  }

  /** Order of the document, own clauses last. Once somebody has proposed, a number in a comment must stay what it is. */
  private async renumber({ id }: AgreementRow): Promise<void> {
    const clauses = await clauseRows(this.db, id);
    if (hasBegun(clauses)) return;
    const ordered = [...clauses].sort((a, b) => placeOf(a.key, a.number) - placeOf(b.key, b.number));
    await this.db.sql(
      `update clause c set number = x.number from unnest($1::uuid[]) with ordinality as x(id, number) where c.id = x.id and c.number <> x.number`,
      [ordered.map((clause) => clause.id)],
    );
  }

  private async nextOwnKey(agreementId: string): Promise<string> {
    const [row] = await this.db.sql<{ count: number }>(
      `select count(*)::int as count from clause where agreement_id = $1 and key like 'OWN-%'`,
      [agreementId],
    );
    return `OWN-${(row?.count ?? 0) + 1}`;
  }

  private async record(
    agreement: AgreementRow,
    clauseId: string,
    event: EventName,
    data: object,
  ): Promise<void> {
    await this.audit.record({
      roomId: agreement.roomId,
      event,
      subjectType: 'clause',
      subjectId: clauseId,
      initiativeId: agreement.initiativeId,
      data: { ...data },
    });
  }
}

const hasBegun = (clauses: readonly ClauseRow[]): boolean =>
  clauses.some((clause) => clause.currentVersion > 0);
