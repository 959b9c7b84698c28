import { isPossible, nextAsked } from '@einklang/domain';
import { Clock } from '@einklang/platform/clock';
import { Db, newId, Outbox } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { ElectionTrail } from './election-trail.service';
import type { AnswerMandate } from './elections.dto';
import { electionRow, mandateRows, phaseOf, type ElectionRow, type MandateRow } from './elections.queries';

const END =
  'update membership set valid_to = greatest(now(), valid_from), ended_by = $3 where company_id = $1 and id = $2 and (valid_to is null or valid_to > now())';

/** The elected answer themselves, and their answer makes them speakers: no side appoints or dismisses (COI-11). */
@Injectable()
export class Mandates {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly trail: ElectionTrail,
    private readonly outbox: Outbox,
  ) {}

  async answer(actor: Actor, electionId: string, { accepts }: AnswerMandate): Promise<void> {
    if (!can(actor, 'election.answer')) throw new Problem('forbidden');
    const { election, mine } = await this.lock(actor, electionId);
    if (mine.state !== 'ASKED') throw new Problem('election.not-asked');
    if (!accepts) {
      await this.set(mine, 'DECLINED');
      return this.askNext(election);
    }
    await this.endEarlier(election);
    const membershipId = newId();
    await this.db.sql(
      `insert into membership (company_id, id, person_id, role, valid_from, valid_to) values ($1, $2, $3, 'EMPLOYEE_REP', least($4::timestamptz, now()), $5)`,
      [
        actor.companyId,
        membershipId,
        actor.personId,
        this.clock.now(),
        election.termUntil && `${election.termUntil}T23:59:59+01:00`,
      ],
    );
    await this.set(mine, 'ACCEPTED', membershipId);
    await this.record('mandate.accepted', mine);
  }

  /** A speaker lays the office down; the next with votes is asked. */
  async resign(actor: Actor, electionId: string): Promise<void> {
    const { election, mine } = await this.lock(actor, electionId);
    if (mine.state !== 'ACCEPTED') throw new Problem('election.not-in-office');
    await this.db.sql(END, [actor.companyId, mine.membershipId, actor.personId]);
    await this.set(mine, 'RESIGNED');
    await this.record('mandate.ended', mine);
    await this.askNext(election);
  }

  /** The term ends: with the initiative, or because others were elected in their place. */
  async end(electionId: string): Promise<void> {
    for (const mandate of await mandateRows(this.db, electionId)) {
      if (!['ACCEPTED', 'ASKED', 'RESERVE'].includes(mandate.state)) continue;
      await this.set(mandate, 'ENDED');
      if (mandate.membershipId === null) continue;
      await this.db.sql(END, [this.db.context.companyId, mandate.membershipId, null]);
      await this.record('mandate.ended', mandate);
    }
  }

  /** Every term that was to last as long as this initiative. */
  async endWith(initiativeId: string): Promise<void> {
    const elections = await this.db.sql<{ id: string }>(
      `select id from election where company_id = $1 and initiative_id = $2 and state = 'COUNTED' for update`,
      [this.db.context.companyId, initiativeId],
    );
    for (const { id } of elections) await this.end(id);
  }

  private async endEarlier({ id, initiativeId }: ElectionRow): Promise<void> {
    const earlier = await this.db.sql<{ id: string }>(
      `select id from election where company_id = $1 and id <> $2 and initiative_id is not distinct from $3 and state = 'COUNTED'
          and exists (select 1 from election_mandate m where m.company_id = election.company_id and m.election_id = election.id
                         and m.state in ('ACCEPTED', 'ASKED', 'RESERVE'))`,
      [this.db.context.companyId, id, initiativeId],
    );
    for (const each of earlier) await this.end(each.id);
  }

  private async askNext(election: ElectionRow): Promise<void> {
    const next = nextAsked(await mandateRows(this.db, election.id), election.seats);
    for (const mandate of next) await this.set(mandate, 'ASKED');
    if (next.length > 0) await this.outbox.promise('election.announce', { electionId: election.id });
  }

  private async lock(actor: Actor, id: string): Promise<{ election: ElectionRow; mine: MandateRow }> {
    const election = await electionRow(this.db, id, true);
    if (!election) throw new Problem('not-found');
    if (!isPossible('answer', phaseOf(election, this.clock.today()))) throw new Problem('election.not-now');
    const mine = (await mandateRows(this.db, id)).find(({ personId }) => personId === actor.personId);
    if (!mine) throw new Problem('election.not-asked');
    return { election, mine };
  }

  private async set(
    { id, membershipId }: MandateRow,
    state: MandateRow['state'],
    membership: string | null = membershipId,
  ): Promise<void> {
    await this.db.sql(
      'update election_mandate set state = $3, membership_id = $4 where company_id = $1 and id = $2',
      [this.db.context.companyId, id, state, membership],
    );
  }

  private record(event: EventName, { personId, electionId, name }: MandateRow): Promise<void> {
    return this.trail.record(event, electionId, { personId, name });
  }
}
