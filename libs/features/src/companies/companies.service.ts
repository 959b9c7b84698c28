import {
  can,
  COUNCIL_CHAIRS,
  STANDINGS,
  standingOf,
  TEMPORARY,
  type Actor,
  type Mandate,
  type Role,
  type RoomKind,
  type Standing,
} from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Db } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';
import type { BodyView, CompanyView, PersonList, RoomList } from './company.view';

type PersonRow = Omit<PersonList['items'][number], 'memberships'> & {
  memberships: Omit<PersonList['items'][number]['memberships'][number], 'mayEnd'>[];
};

const partsOf = (standing: Standing): { role: Role; mandate: Mandate | null } => {
  const [role, mandate] = standing.split(':') as [Role, Mandate | undefined];
  return { role, mandate: mandate ?? null };
};

@Injectable()
export class Companies {
  constructor(private readonly db: Db) {}

  async read(): Promise<CompanyView> {
    const [company] = await this.db.sql<Omit<CompanyView, 'bodies' | 'representationType'>>(
      `select id, name, short_name as "shortName", sector, place, land, employees, eligible_voters as "eligibleVoters",
              collective_agreement as "collectiveAgreement", finance_committee as "financeCommittee", tendency from company`,
    );
    if (!company) throw new Problem('not-found');
    const bodies = await this.bodies();
    return {
      ...company,
      bodies,
      representationType: bodies.find((body) => body.kind !== 'EMPLOYEE_REPRESENTATION')?.kind ?? 'NONE',
    };
  }

  /** The bodies in office today (domain 2.1): a council can be elected while an initiative runs. */
  async bodies(): Promise<BodyView[]> {
    return this.db.sql<BodyView>(
      `select id, kind, seats, to_char(valid_from, 'YYYY-MM-DD') as "validFrom", to_char(valid_to, 'YYYY-MM-DD') as "validTo"
         from body where valid_from <= current_date and (valid_to is null or valid_to >= current_date) order by valid_from desc`,
    );
  }

  /** Whether a council is in office that can have members; employee representatives are none (domain 2.6). */
  async hasWorksCouncil(): Promise<boolean> {
    return (await this.bodies()).some((body) => body.kind !== 'EMPLOYEE_REPRESENTATION');
  }

  async people(actor: Actor): Promise<PersonList> {
    const rows = await this.db.sql<PersonRow>(
      `select p.id, p.name, p.email, p.note,
              coalesce(json_agg(json_build_object('id', m.id, 'role', m.role, 'mandate', m.mandate, 'validFrom', m.valid_from, 'validTo', m.valid_to)
                                order by m.valid_from) filter (where m.id is not null), '[]') as memberships
         from person p
         left join membership m on m.company_id = p.company_id and m.person_id = p.id and (m.valid_to is null or m.valid_to > now())
        group by p.company_id, p.id order by p.name limit 1000`,
    );
    const seated = rows.some((row) =>
      row.memberships.some((held) => (COUNCIL_CHAIRS as readonly string[]).includes(held.role)),
    );
    const hasWorksCouncil = await this.hasWorksCouncil();
    const subject = (role: Role, mandate: Mandate | null) => ({
      role,
      mandate,
      councilSeated: seated,
      hasWorksCouncil,
    });
    return {
      items: rows.map((row) => ({
        ...row,
        memberships: row.memberships.map((held) => ({
          ...held,
          mayEnd: can(actor, 'membership.end', subject(held.role, held.mandate)),
        })),
      })),
      grantable: STANDINGS.map(partsOf)
        .filter(({ role, mandate }) => can(actor, 'membership.grant', subject(role, mandate)))
        .map((parts) => ({ ...parts, needsEnd: TEMPORARY.includes(standingOf(parts.role, parts.mandate)) })),
      nextCursor: null,
    };
  }

  /** The rooms that the asking person is in, with everybody who reads there. */
  async rooms(): Promise<RoomList> {
    const items = await this.db.sql<RoomList['items'][number]>(
      `select r.id, r.kind,
              (select coalesce(json_agg(json_build_object('personId', x.id, 'name', x.name, 'roles', x.roles, 'mandate', x.mandate) order by x.name), '[]') from (
                 select p.id, p.name, array_agg(m.role order by m.role) as roles, max(m.mandate) as mandate
                   from membership m join app.room_access a on a.standing = m.standing and a.room_kind = r.kind
                   join person p on p.company_id = m.company_id and p.id = m.person_id
                  where m.company_id = r.company_id and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
                  group by p.id, p.name) x) as members
         from room r where r.id = any ((select app.my_rooms())::uuid[]) order by r.kind`,
    );
    return { items, nextCursor: null };
  }

  /** The room's id by its kind, if the asking person is in it; otherwise it does not exist for them. */
  async roomId(kind: RoomKind): Promise<string> {
    const [room] = await this.db.sql<{ id: string }>(
      'select id from room where kind = $1 and id = any ((select app.my_rooms())::uuid[])',
      [kind],
    );
    if (!room) throw new Problem('not-found');
    return room.id;
  }

  /** The room that everybody of the company is in: for what concerns all, such as who holds which role. */
  publicRoomId(): Promise<string> {
    return this.roomId('WORKFORCE');
  }
}
