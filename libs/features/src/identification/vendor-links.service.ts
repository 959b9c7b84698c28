import { randomBytes } from 'node:crypto';
import { Tasks } from '@einklang/features/inbox';
import { Systems, SystemTrail } from '@einklang/features/systems';
import { Clock } from '@einklang/platform/clock';
import { Config } from '@einklang/platform/config';
import { Db, newId } from '@einklang/platform/data';
import { tokenHash } from '@einklang/platform/http';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { MakeVendorLink } from './vendor-link.dto';
import type { MadeVendorLink } from './vendor-link.view';
import { vendorLinks } from './vendor-links.queries';

const USUAL_DAYS = 21;
const DAY_MS = 86_400_000;

/** Links for vendors. The token is shown once to whoever makes the link; the database holds only its hash. */
@Injectable()
export class VendorLinks {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly tasks: Tasks,
    private readonly systems: Systems,
    private readonly trail: SystemTrail,
  ) {}

  async make(
    actor: Actor,
    systemId: string,
    { contact, language, days = USUAL_DAYS }: MakeVendorLink,
  ): Promise<MadeVendorLink> {
    const system = await this.systems.find(systemId);
    if (!can(actor, 'vendor-link.make', system)) throw new Problem('system.retired');
    const token = randomBytes(32).toString('base64url');
    const id = newId();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + days * DAY_MS);
    await this.db.sql(
      `insert into vendor_link (company_id, id, system_id, contact, language, token_hash, expires_at, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [actor.companyId, id, systemId, contact, language, tokenHash(token), expiresAt, actor.personId, now],
    );
    // Whoever owes the question to the vendor is reminded when the link runs out.
    await this.tasks.move(
      'vendor.ask',
      { type: 'system', id: systemId },
      { dueOn: this.clock.dayOf(expiresAt), deadlineKind: 'INTERNAL', pausedOn: null },
    );
    await this.trail.record(system, 'vendor.asked', { product: system.product, contact });
    const links = await vendorLinks(this.db, actor, systemId, now);
    return {
      link: links.find((link) => link.id === id)!,
      address: `${this.config.publicUrl}/hersteller/${token}`,
    };
  }

  /** From now on nobody answers through it; what was sent before stays. */
  async revoke(actor: Actor, systemId: string, id: string): Promise<void> {
    const system = await this.systems.find(systemId);
    const link = (await vendorLinks(this.db, actor, systemId, this.clock.now())).find((one) => one.id === id);
    if (!link) throw new Problem('not-found');
    if (!link.may.revoke) throw new Problem('vendor-link.not-open');
    await this.db.sql(
      'update vendor_link set revoked_at = $3 where company_id = $1 and id = $2 and sent_at is null',
      [actor.companyId, id, this.clock.now()],
    );
    await this.trail.record(system, 'vendor.revoked', { product: system.product });
  }
}
