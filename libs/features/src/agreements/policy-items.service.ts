import { Tasks } from '@einklang/features/inbox';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId, Outbox } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import type { AgreementRow } from './agreements.queries';
import { Agreements } from './agreements.service';
import type { DeclareOnItem, RaiseItem } from './agreements.dto';
import type { PolicyItemList, PolicyItemView } from './policy-item.view';
import { policyItemRow, policyItemRows, type PolicyItemRow } from './policy-items.queries';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'policy-item.announce': { itemId: string; actorId: string };
  }
}

/** Without a council (domain 2.6): representatives state, management declares on every item and gives its reasons. */
@Injectable()
export class PolicyItems {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
    private readonly agreements: Agreements,
  ) {}

  async list(agreementId: string): Promise<PolicyItemList> {
    await this.agreements.row(agreementId);
    const rows = await policyItemRows(this.db, agreementId);
    return { items: rows.map(viewOf), nextCursor: null };
  }

  async raise(actor: Actor, agreementId: string, { text }: RaiseItem): Promise<PolicyItemView> {
    const agreement = await this.agreements.lock(agreementId);
    if (!can(actor, 'policy-item.raise', agreement)) throw refusalOf(agreement);
    const id = newId();
    await this.db.sql(
      'insert into policy_item (company_id, id, room_id, agreement_id, body, raised_by, raised_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [actor.companyId, id, agreement.roomId, agreementId, text, actor.personId, this.clock.now()],
    );
    await this.tasks.open({
      roomId: agreement.roomId,
      initiativeId: agreement.initiativeId,
      kind: 'policy-item.declare',
      subject: { type: 'policy-item', id },
      debtor: 'EMPLOYER',
      creditor: 'COUNCIL',
    });
    await this.record(agreement, id, 'policy-item.raised', {});
    await this.outbox.promise('policy-item.announce', { itemId: id, actorId: actor.personId });
    return viewOf(await this.row(id));
  }

  /** Declares on an item; a later declaration is a row of its own and takes the place of the earlier one. */
  async declare(
    actor: Actor,
    itemId: string,
    { response, reasons = '', deviates = false }: DeclareOnItem,
  ): Promise<PolicyItemView> {
    const agreement = await this.agreements.lock((await this.row(itemId)).agreementId);
    if (!can(actor, 'policy-item.declare', agreement)) throw refusalOf(agreement);
    await this.db.sql(
      `insert into policy_declaration (company_id, id, room_id, item_id, response, reasons, deviates, declared_by, declared_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        actor.companyId,
        newId(),
        agreement.roomId,
        itemId,
        response,
        reasons,
        deviates,
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.tasks.complete(actor, 'policy-item.declare', { type: 'policy-item', id: itemId });
    await this.record(agreement, itemId, 'policy-item.declared', { response });
    await this.outbox.promise('policy-item.announce', { itemId, actorId: actor.personId });
    return viewOf(await this.row(itemId));
  }

  private async row(id: string): Promise<PolicyItemRow> {
    const row = await policyItemRow(this.db, id);
    if (!row) throw new Problem('not-found');
    return row;
  }

  private async record(agreement: AgreementRow, id: string, event: EventName, data: object): Promise<void> {
    await this.audit.record({
      roomId: agreement.roomId,
      event,
      subjectType: 'policy-item',
      subjectId: id,
      initiativeId: agreement.initiativeId,
      data: { ...data },
    });
  }
}

const refusalOf = ({ kind, state }: AgreementRow): Problem =>
  new Problem(
    kind !== 'AI_POLICY' ? 'agreement.wrong-kind' : state === 'DRAFT' ? 'forbidden' : 'agreement.frozen',
  );

const viewOf = ({ agreementId: _, ...view }: PolicyItemRow): PolicyItemView => view;
