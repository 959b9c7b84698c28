import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { tokenHash } from '@einklang/platform/http';
import { can, type Actor } from '@einklang/policy';
import { Problem, type ProblemCode } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { CastElectionBallot, TakePaper } from './elections.dto';

const REFUSED: Record<string, ProblemCode> = {
  NO_VOTE: 'forbidden',
  NOT_OPEN: 'election.not-now',
  ALREADY: 'election.voted',
  GONE: 'election.ballot-gone',
  CLOSED: 'election.ballot-closed',
};

/**
 * Voting in two steps that know nothing of each other: somebody takes a paper, in their own name and of which the server
 * only learns the hash; a paper, in nobody's name, becomes a vote. The database does both behind doors of its own.
 */
@Injectable()
export class ElectionBallots {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Asked again with the same paper, nothing happens twice; with another one it is a second vote, and refused. */
  async take(actor: Actor, electionId: string, { paperHash }: TakePaper): Promise<void> {
    if (!can(actor, 'election.vote')) throw new Problem('forbidden');
    const known = await this.db.sql('select 1 from election where company_id = $1 and id = $2', [
      actor.companyId,
      electionId,
    ]);
    if (known.length === 0) throw new Problem('not-found');
    const [row] = await this.db.sql<{ state: string }>('select app.take_ballot_paper($1, $2, $3) as state', [
      electionId,
      Buffer.from(paperHash, 'base64url'),
      this.clock.today(),
    ]);
    if (row?.state !== 'TAKEN') throw new Problem(REFUSED[row?.state ?? ''] ?? 'election.not-now');
  }

  /** Without a session and outside of any company: the paper is all there is. */
  async cast({ paper, choices }: CastElectionBallot): Promise<void> {
    const [row] = await this.db.call<{ state: string }>(
      'select auth.cast_election_ballot($1, $2::uuid[], $3) as state',
      [tokenHash(paper), choices, this.clock.today()],
    );
    if (row?.state === 'INVALID')
      throw new Problem('input.invalid', {}, [{ pointer: '/choices', code: 'wrong-value' }]);
    if (row?.state !== 'COUNTED') throw new Problem(REFUSED[row?.state ?? ''] ?? 'election.ballot-gone');
  }
}
