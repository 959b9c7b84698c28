import { randomInt } from 'node:crypto';
import { ELECTION_LEAST_BALLOTS, electionResult, firstMandate } from '@einklang/domain';
import { Clock } from '@einklang/platform/clock';
import { Db, Outbox } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';
import { ElectionTrail } from './election-trail.service';
import { candidateRows, electionRow, phaseOf, type ElectionRow } from './elections.queries';

interface Box {
  tally: Record<string, number>;
  ballots: number;
  blank: number;
  electors: number;
}

/** What the calendar does, in nobody's name: voting begins, and is counted when its last day is over. */
@Injectable()
export class Counting {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly trail: ElectionTrail,
    private readonly outbox: Outbox,
  ) {}

  /** The election has begun: all may know. */
  async opened(id: string): Promise<void> {
    await this.trail.record('election.opened', id);
  }

  /** The time for standing is over; without a candidate there is nothing to vote on. False when it is too early. */
  async turn(id: string): Promise<'VOTING' | 'FAILED' | null> {
    const election = await electionRow(this.db, id, true);
    if (!election || phaseOf(election, this.clock.today()) !== 'VOTING') return null;
    if ((await candidateRows(this.db, id)).some(({ state }) => state === 'STANDS')) return 'VOTING';
    await this.fail(election);
    return 'FAILED';
  }

  /** Opens the box once its last day is over, and says who is elected. Harmless when it comes early or twice. */
  async count(id: string): Promise<'COUNTED' | 'FAILED' | null> {
    const election = await electionRow(this.db, id, true);
    const today = this.clock.today();
    if (!election || phaseOf(election, today) !== 'COUNTING') return null;
    const [box] = await this.db.sql<Box>('select * from app.open_ballot_box($1, $2)', [id, today]);
    const { tally, ballots, blank, electors } = box!;
    const standing = (await candidateRows(this.db, id)).filter(({ state }) => state === 'STANDS');
    const seed = randomInt(2 ** 31);
    const ranked = electionResult(
      standing.map((candidate) => ({ id: candidate.personId, votes: tally[candidate.id] ?? 0 })),
      election.seats,
      seed,
    );
    if (!ranked.some(({ votes }) => votes > 0)) {
      await this.fail(election);
      return 'FAILED';
    }
    await this.db.sql(
      `update election set state = 'COUNTED', result = $3 where company_id = $1 and id = $2`,
      [this.db.context.companyId, id, JSON.stringify({ ballots, blank, electors, seed })],
    );
    const saysVotes = ballots >= ELECTION_LEAST_BALLOTS;
    for (const one of ranked)
      await this.db.sql(
        `insert into election_mandate (company_id, election_id, person_id, rank, votes, by_lot, state) values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          this.db.context.companyId,
          id,
          one.id,
          one.rank,
          saysVotes ? one.votes : null,
          one.byLot,
          firstMandate(one, election.seats),
        ],
      );
    await this.trail.record('election.counted', id, { ballots, seed });
    await this.outbox.promise('election.announce', { electionId: id });
    return 'COUNTED';
  }

  private async fail({ id }: ElectionRow): Promise<void> {
    await this.db.sql(`update election set state = 'FAILED' where company_id = $1 and id = $2`, [
      this.db.context.companyId,
      id,
    ]);
    await this.trail.record('election.failed', id);
    await this.outbox.promise('election.announce', { electionId: id });
  }
}
