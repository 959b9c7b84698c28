import {
  ELECTION_LEAST_VOTERS,
  ELECTION_SUPPORTERS,
  electionDates,
  electionSeats,
  instantInBerlin,
  addDays,
  isPossible,
  type ElectionCommand,
} from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Db, newId, Outbox } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { AnswerCandidacy, NameCandidate, ProposeElection } from './elections.dto';
import {
  candidateRows,
  electionRow,
  electorRows,
  phaseOf,
  subjectRows,
  supportRows,
  type ElectionRow,
} from './elections.queries';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'election.announce': { electionId: string };
    'election.turn': { electionId: string };
    'election.count': { electionId: string };
    'election.end-term': { initiativeId: string };
    'election.ask': { electionId: string; candidateId: string };
  }
}

/**
 * From the wish for an election to the candidates. All of it is the electors' own affair (COI-11): nothing of it is
 * recorded where the employer reads, and what all may know is recorded as done by nobody.
 */
@Injectable()
export class Elections {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly companies: Companies,
  ) {}

  /** Whoever proposes wants it, too: the first of three. */
  async propose(actor: Actor, wish: ProposeElection): Promise<string> {
    if (!can(actor, 'election.propose')) throw new Problem('forbidden');
    if (await this.companies.hasWorksCouncil()) throw new Problem('election.has-council');
    if ((await electorRows(this.db)).length < ELECTION_LEAST_VOTERS) throw new Problem('election.too-few');
    const title = await this.titleOf(wish);
    const id = newId();
    const made = await this.db.sql(
      `insert into election (company_id, id, initiative_id, title, seats, term_until, nomination_days, voting_days, state, proposed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'PROPOSED', $9)
       on conflict (company_id) where state in ('PROPOSED', 'OPEN') do nothing returning id`,
      [
        actor.companyId,
        id,
        wish.initiativeId ?? null,
        title,
        wish.seats,
        wish.termUntil ?? null,
        wish.nominationDays,
        wish.votingDays,
        actor.personId,
      ],
    );
    if (made.length === 0) throw new Problem('election.running');
    await this.addSupport(actor, id);
    return id;
  }

  /** With the third the election begins; from then on nobody is stored as having wanted it. */
  async support(actor: Actor, id: string): Promise<void> {
    const election = await this.lock(actor, 'election.support', 'support', id);
    if (!(await this.addSupport(actor, id))) throw new Problem('election.supported');
    if (
      (await supportRows(this.db)).filter(({ electionId }) => electionId === id).length >= ELECTION_SUPPORTERS
    )
      await this.open(election);
  }

  /** Whoever has proposed it takes it back, as long as it has not begun. */
  async withdraw(actor: Actor, id: string): Promise<void> {
    const election = await this.lock(actor, 'election.withdraw', 'withdraw', id);
    if (election.proposedBy !== actor.personId) throw new Problem('forbidden');
    await this.db.sql(
      `update election set state = 'WITHDRAWN', proposed_by = null where company_id = $1 and id = $2`,
      [actor.companyId, id],
    );
    await this.forgetSupport(id);
  }

  /** Names a colleague, who is asked and decides alone. */
  async nominate(actor: Actor, id: string, { personId }: NameCandidate): Promise<void> {
    await this.lock(actor, 'election.stand', 'nominate', id);
    if (!(await electorRows(this.db)).some((elector) => elector.personId === personId))
      throw new Problem('input.invalid', {}, [{ pointer: '/personId', code: 'wrong-value' }]);
    const [named] = await this.db.sql<{ id: string }>(
      `insert into election_candidate (company_id, election_id, person_id, state) values ($1, $2, $3, 'ASKED')
       on conflict (company_id, election_id, person_id) do nothing returning id`,
      [actor.companyId, id, personId],
    );
    if (!named) throw new Problem('election.named');
    await this.outbox.promise('election.ask', { electionId: id, candidateId: named.id });
  }

  /** I stand, or do not (any more). */
  async stand(actor: Actor, id: string, { stands, about = '' }: AnswerCandidacy): Promise<void> {
    await this.lock(actor, 'election.stand', stands ? 'stand' : 'step-back', id);
    const mine = (await candidateRows(this.db, id)).find(({ personId }) => personId === actor.personId);
    if (!stands && (!mine || mine.state === 'DECLINED')) throw new Problem('election.not-standing');
    await this.db.sql(
      `insert into election_candidate (company_id, election_id, person_id, state, about) values ($1, $2, $3, $4, $5)
       on conflict (company_id, election_id, person_id) do update set state = excluded.state, about = excluded.about`,
      [actor.companyId, id, actor.personId, stands ? 'STANDS' : 'DECLINED', stands ? about : ''],
    );
  }

  private async titleOf({ initiativeId = null, seats, termUntil = null }: ProposeElection): Promise<string> {
    const { least, most } = electionSeats((await this.companies.read()).employees);
    if (seats < least || seats > most)
      throw new Problem('input.invalid', {}, [{ pointer: '/seats', code: 'wrong-value' }]);
    if (termUntil !== null && termUntil <= this.clock.today())
      throw new Problem('input.invalid', {}, [{ pointer: '/termUntil', code: 'in-the-past' }]);
    if (initiativeId === null) return '';
    const subject = (await subjectRows(this.db)).find(({ id }) => id === initiativeId);
    if (!subject) throw new Problem('input.invalid', {}, [{ pointer: '/initiativeId', code: 'wrong-value' }]);
    return subject.title;
  }

  private async addSupport(actor: Actor, id: string): Promise<boolean> {
    const added = await this.db.sql(
      `insert into election_support (company_id, election_id, person_id) values ($1, $2, $3) on conflict do nothing returning person_id`,
      [actor.companyId, id, actor.personId],
    );
    return added.length > 0;
  }

  private async forgetSupport(id: string): Promise<void> {
    await this.db.sql('delete from election_support where company_id = $1 and election_id = $2', [
      this.db.context.companyId,
      id,
    ]);
  }

  private async open({ id, nominationDays, votingDays }: ElectionRow): Promise<void> {
    const openedOn = this.clock.today();
    const { nominationsUntil, votingUntil } = electionDates(openedOn, nominationDays, votingDays);
    await this.db.sql(
      `update election set state = 'OPEN', proposed_by = null, opened_on = $3, nominations_until = $4, voting_until = $5
        where company_id = $1 and id = $2`,
      [this.db.context.companyId, id, openedOn, nominationsUntil, votingUntil],
    );
    await this.forgetSupport(id);
    await this.outbox.promise('election.announce', { electionId: id });
    await this.outbox.promise('election.turn', { electionId: id }, dayAfter(nominationsUntil));
    await this.outbox.promise('election.count', { electionId: id }, dayAfter(votingUntil));
  }

  private async lock(
    actor: Actor,
    action: 'election.support' | 'election.withdraw' | 'election.stand',
    command: ElectionCommand,
    id: string,
  ): Promise<ElectionRow> {
    if (!can(actor, action)) throw new Problem('forbidden');
    const election = await electionRow(this.db, id, true);
    if (!election) throw new Problem('not-found');
    if (!isPossible(command, phaseOf(election, this.clock.today()))) throw new Problem('election.not-now');
    return election;
  }
}

const dayAfter = (day: string): Date => instantInBerlin(addDays(day, 1), 0);
