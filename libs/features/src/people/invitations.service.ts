import { randomBytes } from 'node:crypto';
import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId, Outbox } from '@einklang/platform/data';
import { tokenHash } from '@einklang/platform/http';
import { can, granterOf, isOnSide, standingOf, type Actor, type Mandate, type Role } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { Memberships, refusalOf } from './memberships.service';
import type { SendInvitation } from './people.dto';
import type { InvitationList, InvitationView } from './people.view';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'invitation.mail': { invitationId: string; inviterId: string };
  }
}

const VALID_DAYS = 7;
const SELECT = `select i.id, i.email, i.name, i.role, i.mandate, p.name as "invitedByName", i.created_at as "createdAt", i.expires_at as "expiresAt"
  from invitation i join person p on p.company_id = i.company_id and p.id = i.invited_by`;

/** Invitations by mail. The link's token is made when the mail is sent; the database only ever holds its hash. */
@Injectable()
export class Invitations {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly memberships: Memberships,
  ) {}

  /** Open invitations of the own side. */
  async list(actor: Actor): Promise<InvitationList> {
    const rows = await this.db.sql<InvitationView>(
      `${SELECT} where i.accepted_at is null and i.withdrawn_at is null order by i.created_at desc limit 500`,
    );
    const side = isOnSide(actor, 'COUNCIL') ? 'COUNCIL' : 'EMPLOYER';
    return {
      items: rows.filter((row) => granterOf(standingOf(row.role, row.mandate)) === side),
      nextCursor: null,
    };
  }

  async send(actor: Actor, { email, name, role, mandate, until }: SendInvitation): Promise<InvitationView> {
    const choice = await this.memberships.choice(role, mandate ?? null);
    if (!can(actor, 'invitation.send', choice)) throw refusalOf(choice);
    const id = newId();
    const now = this.clock.now();
    // The hash of a token that nobody knows: the invitation opens nothing until its mail is made.
    await this.db.sql(
      `insert into invitation (company_id, id, email, name, role, mandate, membership_until, token_hash, expires_at, invited_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        actor.companyId,
        id,
        email,
        name,
        role,
        choice.mandate,
        this.memberships.lastMoment(choice, until),
        tokenHash(randomBytes(32).toString('base64url')),
        new Date(now.getTime() + VALID_DAYS * 86_400_000),
        actor.personId,
        now,
      ],
    );
    await this.record('invitation.sent', id, { name, role, mandate: choice.mandate });
    await this.outbox.promise('invitation.mail', { invitationId: id, inviterId: actor.personId });
    return this.read(id);
  }

  async withdraw(actor: Actor, id: string): Promise<void> {
    const [row] = await this.db.sql<{ role: Role; mandate: Mandate | null }>(
      'select role, mandate from invitation where id = $1 and accepted_at is null and withdrawn_at is null for update',
      [id],
    );
    if (!row) throw new Problem('not-found');
    if (!can(actor, 'invitation.withdraw', await this.memberships.choice(row.role, row.mandate)))
      throw new Problem('membership.other-side');
    await this.db.sql('update invitation set withdrawn_at = $2 where id = $1', [id, this.clock.now()]);
    await this.record('invitation.withdrawn', id, { role: row.role });
  }

  private async read(id: string): Promise<InvitationView> {
    const [row] = await this.db.sql<InvitationView>(`${SELECT} where i.id = $1`, [id]);
    if (!row) throw new Problem('not-found');
    return row;
  }

  private async record(event: EventName, id: string, data: Record<string, unknown>): Promise<void> {
    await this.audit.record({
      roomId: await this.companies.publicRoomId(),
      event,
      subjectType: 'invitation',
      subjectId: id,
      data,
    });
  }
}
