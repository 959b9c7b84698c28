import { itemWords, type InformationItemId } from '@einklang/content';
import { informationItems } from '@einklang/content/information-items.data';
import { isBareLink } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Deliveries } from '@einklang/features/deliveries';
import { Initiatives } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import type { Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { Acts } from './acts.service';
import { Declarations } from './declarations.service';
import { PackageReading } from './package-reading.service';
import type { DeliverItems, ExcludeItem } from './package.dto';
import { setItemStates } from './package.queries';
import type { PackageItemView, PackageView } from './package.view';
import { requireOpen } from './require-open';

/** BT-2, item by item: hand over, accept, or agree that something does not apply. */
@Injectable()
export class InformationPackage {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly acts: Acts,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
    private readonly deliveries: Deliveries,
    private readonly reading: PackageReading,
    private readonly declarations: Declarations,
  ) {}

  /** Hands items to the other side in one act; what was accepted before must be looked at again. */
  async deliver(actor: Actor, initiativeId: string, { items }: DeliverItems): Promise<PackageView> {
    requireOpen(actor, 'package-item.deliver', await this.initiatives.find(initiativeId));
    requireContent(items);
    const hasCouncil = await this.companies.hasWorksCouncil();
    await this.deliveries.send(
      actor,
      initiativeId,
      items.map(({ itemId, text }) => ({
        kind: 'PACKAGE_ITEM',
        itemId,
        title: labelOf(itemId, hasCouncil),
        body: text,
      })),
    );
    const itemIds = items.map(({ itemId }) => itemId);
    await setItemStates(this.db, initiativeId, itemIds, { state: 'DELIVERED' });
    await this.declarations.handOverIfReady(actor, initiativeId);
    return this.reading.read(actor, initiativeId);
  }

  /** The council has looked at it and it is enough. */
  async accept(actor: Actor, initiativeId: string, itemId: InformationItemId): Promise<PackageView> {
    requireOpen(actor, 'package-item.accept', await this.initiatives.find(initiativeId));
    const item = await this.item(actor, initiativeId, itemId);
    if (item.state !== 'DELIVERED') throw new Problem('package-item.not-delivered');
    await setItemStates(this.db, initiativeId, [itemId], this.settledBy(actor));
    await this.record(actor, initiativeId, item, 'package-item.accepted');
    return this.reading.read(actor, initiativeId);
  }

  /** The employer says that an item does not apply; only the council's agreement settles it. */
  async exclude(
    actor: Actor,
    initiativeId: string,
    itemId: InformationItemId,
    { reason }: ExcludeItem,
  ): Promise<PackageView> {
    requireOpen(actor, 'package-item.exclude', await this.initiatives.find(initiativeId));
    const { state } = await this.item(actor, initiativeId, itemId);
    if (state === 'ACCEPTED' || state === 'NOT_APPLICABLE') throw new Problem('package-item.settled');
    const ids = await setItemStates(this.db, initiativeId, [itemId], {
      state: 'NOT_APPLICABLE',
      reason,
      reasonBy: actor.personId,
      reasonAt: this.clock.now(),
    });
    await this.record(actor, initiativeId, { id: ids.get(itemId)!, itemId }, 'package-item.excluded', reason);
    await this.declarations.handOverIfReady(actor, initiativeId);
    return this.reading.read(actor, initiativeId);
  }

  async acceptExclusion(actor: Actor, initiativeId: string, itemId: InformationItemId): Promise<PackageView> {
    requireOpen(actor, 'package-item.accept', await this.initiatives.find(initiativeId));
    const item = await this.openExclusion(actor, initiativeId, itemId);
    await this.db.sql(
      'update package_item set settled_by = $3, settled_at = $4 where company_id = $5 and initiative_id = $1 and item_id = $2',
      [initiativeId, itemId, actor.personId, this.clock.now(), actor.companyId],
    );
    await this.record(actor, initiativeId, item, 'package-item.exclusion-accepted');
    return this.reading.read(actor, initiativeId);
  }

  /** The council needs the item after all: it is owed again. */
  async refuseExclusion(actor: Actor, initiativeId: string, itemId: InformationItemId): Promise<PackageView> {
    requireOpen(actor, 'package-item.accept', await this.initiatives.find(initiativeId));
    const item = await this.openExclusion(actor, initiativeId, itemId);
    await setItemStates(this.db, initiativeId, [itemId], { state: item.delivery ? 'QUESTIONED' : 'OPEN' });
    await this.record(actor, initiativeId, item, 'package-item.exclusion-refused');
    await this.declarations.contestIfHandedOver(actor, initiativeId, [itemId]);
    return this.reading.read(actor, initiativeId);
  }

  private async item(
    actor: Actor,
    initiativeId: string,
    itemId: InformationItemId,
  ): Promise<PackageItemView> {
    const { items } = await this.reading.read(actor, initiativeId);
    return items.find((entry) => entry.itemId === itemId)!;
  }

  private async openExclusion(
    actor: Actor,
    initiativeId: string,
    itemId: InformationItemId,
  ): Promise<PackageItemView> {
    const item = await this.item(actor, initiativeId, itemId);
    if (!item.exclusion || item.exclusion.acceptedAt) throw new Problem('package-item.not-excluded');
    return item;
  }

  private settledBy(actor: Actor) {
    return { state: 'ACCEPTED', settledBy: actor.personId, settledAt: this.clock.now() } as const;
  }

  private async record(
    actor: Actor,
    initiativeId: string,
    { id, itemId }: Pick<PackageItemView, 'id' | 'itemId'>,
    event: EventName,
    reason?: string,
  ): Promise<void> {
    const data = reason === undefined ? { itemId } : { itemId, reason };
    await this.acts.record(actor, {
      event,
      initiativeId,
      subjectType: 'package-item',
      subjectId: id!,
      data,
    });
  }
}

/** A bare link is no delivery: what it shows can change after the fact (domain 7.2). */
function requireContent(items: DeliverItems['items']): void {
  const links = items.flatMap(({ text }, index) =>
    isBareLink(text) ? [{ pointer: `/items/${index}/text`, code: 'bare-link' }] : [],
  );
  if (links.length > 0) throw new Problem('input.invalid', {}, links);
}

const labelOf = (itemId: InformationItemId, hasCouncil: boolean): string =>
  itemWords(
    informationItems.entries.find(({ id }) => id === itemId)!,
    hasCouncil,
  ).label.de;
