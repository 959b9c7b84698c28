import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId } from '@einklang/platform/data';
import {
  can,
  COUNCIL_CHAIRS,
  needsWorksCouncil,
  standingOf,
  TEMPORARY,
  type Actor,
  type Mandate,
  type MembershipSubject,
  type Role,
} from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import type { GrantMembership } from './people.dto';
import type { GrantedView } from './people.view';

interface MembershipRow {
  id: string;
  person_id: string;
  role: Role;
  mandate: Mandate | null;
}

/** Who holds which role. Each side administers its own; the database refuses incompatible pairs (COI-01 to -03, -07). */
@Injectable()
export class Memberships {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly companies: Companies,
  ) {}

  async grant(
    actor: Actor,
    { personId, role, mandate = undefined, until }: GrantMembership,
  ): Promise<GrantedView> {
    const choice = await this.choice(role, mandate ?? null);
    if (!can(actor, 'membership.grant', choice)) throw refusalOf(choice);
    const validTo = this.lastMoment(choice, until);
    await this.requirePerson(personId);
    const id = newId();
    await this.db.sql(
      `insert into membership (company_id, id, person_id, role, mandate, valid_from, valid_to, granted_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [actor.companyId, id, personId, role, choice.mandate, this.clock.now(), validTo, actor.personId],
    );
    await this.record('membership.granted', id, { personId, role, mandate: choice.mandate });
    return { id, personId, role, mandate: choice.mandate, validTo };
  }

  /** Ends a membership now: its rights die in this transaction (promises P12). What was done stays attributed. */
  async end(actor: Actor, id: string): Promise<void> {
    const [row] = await this.db.sql<MembershipRow>(
      `select id, person_id, role, mandate from membership where id = $1 and (valid_to is null or valid_to > now()) for update`,
      [id],
    );
    if (!row) throw new Problem('not-found');
    if (!can(actor, 'membership.end', await this.choice(row.role, row.mandate)))
      throw new Problem('membership.other-side');
    if (row.role === 'MANAGEMENT' || row.role === 'WC_CHAIR') await this.requireSuccessor(row);
    await this.db.sql(
      'update membership set valid_to = greatest(now(), valid_from), ended_by = $2 where id = $1',
      [id, actor.personId],
    );
    await this.record('membership.ended', id, {
      personId: row.person_id,
      role: row.role,
      mandate: row.mandate,
    });
  }

  /** The subject of the policy: the role, and whether the council can speak for itself. */
  async choice(role: Role, mandate: Mandate | null): Promise<MembershipSubject> {
    if ((role === 'CONSULTANT') !== (mandate !== null))
      throw new Problem('input.invalid', {}, [
        { pointer: '/mandate', code: mandate === null ? 'required' : 'wrong-value' },
      ]);
    const [row] = await this.db.sql<{ seated: boolean }>(
      `select exists (select 1 from membership where role = any ($1) and valid_from <= now() and (valid_to is null or valid_to > now())) as seated`,
      [[...COUNCIL_CHAIRS]],
    );
    return {
      role,
      mandate,
      councilSeated: row?.seated ?? false,
      hasWorksCouncil: await this.companies.hasWorksCouncil(),
    };
  }

  /** The end of the last day, in Germany; required where the role is lent. */
  lastMoment({ role, mandate }: MembershipSubject, until: string | undefined): Date | null {
    if (until === undefined) {
      if (TEMPORARY.includes(standingOf(role, mandate)))
        throw new Problem('input.invalid', {}, [{ pointer: '/until', code: 'required' }]);
      return null;
    }
    if (until < this.clock.today())
      throw new Problem('input.invalid', {}, [{ pointer: '/until', code: 'in-the-past' }]);
    return new Date(`${until}T23:59:59+01:00`);
  }

  private async requirePerson(id: string): Promise<void> {
    if ((await this.db.sql('select 1 from person where id = $1', [id])).length === 0)
      throw new Problem('not-found');
  }

  /** A side never loses its last voice by accident. */
  private async requireSuccessor({ id, role }: MembershipRow): Promise<void> {
    const others = await this.db.sql(
      `select 1 from membership where role = $1 and id <> $2 and valid_from <= now() and (valid_to is null or valid_to > now()) limit 1`,
      [role, id],
    );
    if (others.length === 0) throw new Problem('membership.last');
  }

  private async record(event: EventName, id: string, data: Record<string, unknown>): Promise<void> {
    await this.audit.record({
      roomId: await this.companies.publicRoomId(),
      event,
      subjectType: 'membership',
      subjectId: id,
      data,
    });
  }
}

/** Why a role cannot be given: there is none of it here, or it is the other side's. */
export const refusalOf = (membership: MembershipSubject): Problem =>
  new Problem(
    !membership.hasWorksCouncil && needsWorksCouncil(membership.role, membership.mandate)
      ? 'membership.no-council'
      : 'membership.other-side',
  );
