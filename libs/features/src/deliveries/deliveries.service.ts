import { createHash } from 'node:crypto';
import { canonicalJson } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Tasks } from '@einklang/features/inbox';
import { Initiatives } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, decodeCursor, encodeCursor, newId, Outbox } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { DeliveryQuery, SendFirstInformation } from './deliveries.dto';
import {
  firstInformationRow,
  deliveryPage,
  deliveryRows,
  isSendingOpen,
  newestOf,
  recipientRows,
} from './deliveries.queries';
import type { DeliveryRow } from './deliveries.queries';
import type { DeliveryKind, PlanningState } from './delivery-kinds';
import type { DeliveryList, DeliveryView, RecipientList, RecipientView } from './delivery.view';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'delivery.announce': { sendingId: string; deliveredBy: string };
    'receipt.announce': { sendingId: string; receivedBy: string };
  }
}

/** One thing that is handed to the other side. */
export interface NewDelivery {
  readonly kind: DeliveryKind;
  readonly itemId?: string;
  readonly title: string;
  readonly body: string;
  readonly planningState?: PlanningState;
  readonly details?: Readonly<Record<string, string>>;
  readonly file?: { readonly id: string; readonly sha256: string };
}

/** Handing over papers and confirming that they arrived: rows that nobody changes (promises P9). */
@Injectable()
export class Deliveries {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
  ) {}

  async list(
    actor: Actor,
    initiativeId: string,
    { kind, itemId, limit, cursor }: DeliveryQuery,
  ): Promise<DeliveryList> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    const rows = await deliveryPage(this.db, {
      initiativeId,
      kind: kind ?? null,
      itemId: itemId ?? null,
      after: cursor ? decodeCursor(cursor) : null,
      limit,
    });
    const items = rows.slice(0, limit).map((row) => view(actor, row));
    const last = rows.length > limit ? items.at(-1) : undefined;
    return {
      items,
      nextCursor: last ? encodeCursor(last.deliveredAt, last.id) : null,
      may: { send: can(actor, 'delivery.send', initiative) },
    };
  }

  /** Who will read what is sent, by name: what the dialog before the crossing shows. */
  async recipients(): Promise<RecipientList> {
    return { items: await recipientRows(this.db), nextCursor: null };
  }

  async sendFirstInformation(
    actor: Actor,
    initiativeId: string,
    { description, planningState, expectedGroups, nextSteps }: SendFirstInformation,
  ): Promise<DeliveryView> {
    const { title } = await this.initiatives.read(actor, initiativeId);
    const [sent] = await this.send(actor, initiativeId, [
      {
        kind: 'FIRST_INFORMATION',
        title,
        body: description,
        planningState,
        details: { expectedGroups, nextSteps },
      },
    ]);
    await this.tasks.complete(actor, 'first-information.send', { type: 'initiative', id: initiativeId });
    return sent!;
  }

  /**
   * Hands one or more things to the other side in one act: one task, one notification, one receipt for all of them.
   * What is sent again replaces the version before, which stays readable.
   */
  async send(actor: Actor, initiativeId: string, contents: readonly NewDelivery[]): Promise<DeliveryView[]> {
    const initiative = await this.initiatives.find(initiativeId);
    if (!can(actor, 'delivery.send', initiative))
      throw new Problem(initiative.stage === 'CLOSED' ? 'initiative.closed' : 'initiative.not-shortlisted');
    const roomId = await this.companies.roomId('JOINT');
    const recipients = await recipientRows(this.db);
    const sendingId = newId();
    const ids: string[] = [];
    for (const content of contents) {
      const id = ids.length === 0 ? sendingId : newId();
      await this.insert(actor, { id, sendingId, initiativeId, roomId, recipients, content });
      ids.push(id);
    }
    await this.tasks.open({
      roomId,
      initiativeId,
      kind: 'delivery.receipt',
      subject: { type: 'delivery', id: sendingId },
      debtor: 'COUNCIL',
      creditor: 'EMPLOYER',
    });
    await this.outbox.promise('delivery.announce', { sendingId, deliveredBy: actor.personId });
    return (await deliveryRows(this.db, ids)).map((row) => view(actor, row));
  }

  /** The first information that counts soonest: the first one received, else the first one sent. */
  async firstInformation(
    initiativeId: string,
  ): Promise<{ deliveredAt: Date; receivedAt: Date | null } | null> {
    return (await firstInformationRow(this.db, initiativeId)) ?? null;
  }

  /** Confirms that a sending arrived. Delivery only: it is never consent. */
  async receive(actor: Actor, deliveryId: string): Promise<DeliveryView> {
    const [delivery] = await deliveryRows(this.db, [deliveryId]);
    if (!delivery) throw new Problem('not-found');
    if (!can(actor, 'delivery.receive', { receivedAt: delivery.receipt?.at ?? null }))
      throw new Problem('delivery.received');
    const { initiativeId, sendingId } = delivery;
    const received = await this.db.sql<{ delivery_id: string }>(
      `insert into receipt (company_id, id, delivery_id, received_by, received_at)
       select d.company_id, uuidv7(), d.id, $3, $4 from delivery d where d.company_id = $1 and d.sending_id = $2
       on conflict (company_id, delivery_id) do nothing returning delivery_id`,
      [this.db.context.companyId, sendingId, actor.personId, this.clock.now()],
    );
    if (received.length === 0) throw new Problem('delivery.received');
    await this.tasks.complete(actor, 'delivery.receipt', { type: 'delivery', id: sendingId });
    await this.audit.record({
      roomId: await this.companies.roomId('JOINT'),
      event: 'delivery.received',
      subjectType: 'delivery',
      subjectId: sendingId,
      initiativeId,
      data: { kind: delivery.kind, title: delivery.title, count: received.length },
    });
    await this.outbox.promise('receipt.announce', { sendingId, receivedBy: actor.personId });
    const [row] = await deliveryRows(this.db, [deliveryId]);
    return view(actor, row!);
  }

  private async insert(
    actor: Actor,
    { id, sendingId, initiativeId, roomId, recipients, content }: Insertion,
  ): Promise<void> {
    const { kind, itemId = null, title, body, planningState = null, details = {}, file } = content;
    const before = await newestOf(this.db, initiativeId, kind, itemId);
    const version = (before?.version ?? 0) + 1;
    const contentHash = hashOf({ kind, itemId, version, title, body, planningState, details, file });
    await this.db.sql(
      `insert into delivery (company_id, id, room_id, initiative_id, sending_id, kind, item_id, version, title, body, planning_state,
         details, file_id, file_hash, content_hash, recipients, delivered_by, delivered_at, supersedes)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [
        this.db.context.companyId,
        id,
        roomId,
        initiativeId,
        sendingId,
        kind,
        itemId,
        version,
        title,
        body,
        planningState,
        JSON.stringify(details),
        file?.id ?? null,
        file?.sha256 ?? null,
        contentHash,
        JSON.stringify(recipients),
        actor.personId,
        this.clock.now(),
        before?.id ?? null,
      ],
    );
    await this.audit.record({
      roomId,
      event: 'delivery.sent',
      subjectType: 'delivery',
      subjectId: id,
      initiativeId,
      data: { kind, itemId, version, title, contentHash },
    });
    if (before && !(await isSendingOpen(this.db, before.sending_id)))
      await this.tasks.cancel('delivery.receipt', { type: 'delivery', id: before.sending_id });
  }
}

interface Insertion {
  readonly id: string;
  readonly sendingId: string;
  readonly initiativeId: string;
  readonly roomId: string;
  readonly recipients: readonly RecipientView[];
  readonly content: NewDelivery;
}

const hashOf = (content: object): string => createHash('sha256').update(canonicalJson(content)).digest('hex');

const view = (actor: Actor, row: DeliveryRow): DeliveryView => ({
  ...row,
  may: { receive: can(actor, 'delivery.receive', { receivedAt: row.receipt?.at ?? null }) },
});
