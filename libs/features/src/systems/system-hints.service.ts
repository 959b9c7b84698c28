import { canonicalJson } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Tasks } from '@einklang/features/inbox';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, decodeCursor, encodeCursor, Outbox } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { HintGiven, HintList, HintView } from './system-hint.view';
import type { AnswerHint, GiveHint, HintQuery, HintState } from './system-hints.dto';
import { hintPage, hintRow, type HintRow } from './system-hints.queries';
import type { SystemView } from './system.view';
import type { EnterSystem } from './systems.dto';
import { Systems } from './systems.service';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'system-hint.announce': { hintId: string; answeredBy: string };
  }
}

const ANSWER = 'system-hint.answer';
const subjectOf = (id: string) => ({ type: 'system-hint', id });

/** Hints on the KI-Verzeichnis, from anybody in the company to both sides; the employer's side owes the answer. */
@Injectable()
export class SystemHints {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly companies: Companies,
    private readonly tasks: Tasks,
    private readonly systems: Systems,
  ) {}

  /** The database puts it into the joint room; without a name nothing leads back to who gave it. */
  async give(actor: Actor, { product, body, anonymous, systemId = null }: GiveHint): Promise<HintGiven> {
    if (systemId !== null) await this.systems.read(actor, systemId);
    const [given] = await this.db.sql<{ stored: boolean }>(
      'select app.give_system_hint($1, $2, $3, $4, $5, $6, $7) as stored',
      [
        product,
        body,
        systemId,
        anonymous,
        this.clock.today(),
        anonymous ? 'system-hint.received' : 'system-hint.given',
        canonicalJson({ product }),
      ],
    );
    if (!given?.stored) throw new Problem('system-hint.too-many');
    return { anonymous };
  }

  async list(actor: Actor, { state, limit, cursor }: HintQuery): Promise<HintList> {
    const rows = await hintPage(this.db, {
      state: state ?? null,
      after: cursor ? decodeCursor(cursor) : null,
      limit,
    });
    const items = rows.slice(0, limit).map((row) => view(actor, row));
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodeCursor(last.givenOn, last.id) : null };
  }

  async answer(actor: Actor, id: string, { answer }: AnswerHint): Promise<HintView> {
    const hint = await this.open(actor, id);
    await this.settle(actor, hint, 'ANSWERED', answer, hint.systemId);
    return this.read(actor, id);
  }

  /** The hint becomes an entry: both in one act. */
  async enter(actor: Actor, id: string, fields: EnterSystem): Promise<SystemView> {
    const hint = await this.open(actor, id);
    const system = await this.systems.create(actor, fields);
    await this.settle(actor, hint, 'ENTERED', '', system.id);
    return system;
  }

  private async open(actor: Actor, id: string): Promise<HintRow> {
    await this.db.sql('select 1 from system_hint where company_id = $1 and id = $2 for update', [
      actor.companyId,
      id,
    ]);
    const hint = await hintRow(this.db, id);
    if (!hint) throw new Problem('not-found');
    if (!can(actor, 'system-hint.answer', hint)) throw new Problem('system-hint.settled');
    return hint;
  }

  private async settle(
    actor: Actor,
    hint: HintRow,
    state: HintState,
    answer: string,
    systemId: string | null,
  ): Promise<void> {
    await this.db.sql(
      `update system_hint set state = $3, answer = $4, system_id = coalesce($5, system_id), answered_by = $6, answered_at = $7
        where company_id = $1 and id = $2`,
      [actor.companyId, hint.id, state, answer, systemId, actor.personId, this.clock.now()],
    );
    await this.tasks.complete(actor, ANSWER, subjectOf(hint.id));
    await this.audit.record({
      roomId: await this.companies.roomId('JOINT'),
      event: state === 'ENTERED' ? 'system-hint.entered' : 'system-hint.answered',
      subjectType: 'system-hint',
      subjectId: hint.id,
      data: { product: hint.product },
    });
    if (hint.giverId !== null)
      await this.outbox.promise('system-hint.announce', { hintId: hint.id, answeredBy: actor.personId });
  }

  private async read(actor: Actor, id: string): Promise<HintView> {
    return view(actor, (await hintRow(this.db, id))!);
  }
}

const view = (actor: Actor, { giverId: _, ...row }: HintRow): HintView => ({
  ...row,
  may: { answer: can(actor, 'system-hint.answer', row) },
});
