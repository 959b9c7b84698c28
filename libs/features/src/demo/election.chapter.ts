import { createHash, randomBytes } from 'node:crypto';
import type { DemoElection } from '@einklang/content/demo/election.model';
import { ElectionBallots, ElectionReading, Elections, Mandates } from '@einklang/features/elections';
import { Injectable } from '@nestjs/common';
import { nameOf } from './people';
import { step, type Step } from './step';

/** Where there is no works council, the employees elect their speakers; nobody appoints them (COI-11). */
@Injectable()
export class ElectionChapter {
  constructor(
    private readonly elections: Elections,
    private readonly reading: ElectionReading,
    private readonly ballots: ElectionBallots,
    private readonly mandates: Mandates,
  ) {}

  steps(election: DemoElection): Step[] {
    const { id, initiative, seats, nominationDays, votingDays, proposed } = election;
    return [
      ...step(proposed.by, proposed.at, async (actor, ids) => {
        const wish = { initiativeId: ids.get(initiative), seats, nominationDays, votingDays };
        ids.set(id, await this.elections.propose(actor, wish));
      }),
      ...election.supported.flatMap(({ by, at }) =>
        step(by, at, (actor, ids) => this.elections.support(actor, ids.get(id))),
      ),
      ...election.candidates.flatMap(({ by, at, about }) =>
        step(by, at, (actor, ids) => this.elections.stand(actor, ids.get(id), { stands: true, about })),
      ),
      ...this.voting(election),
      ...election.accepted.flatMap(({ by, at }) =>
        step(by, at, (actor, ids) => this.mandates.answer(actor, ids.get(id), { accepts: true })),
      ),
    ];
  }

  /** A paper, and when it is taken the ballot; the two know nothing of each other. */
  private voting({ id, company, papers, ballots }: DemoElection): Step[] {
    return papers.flatMap(({ by, at }, index) => {
      const paper = randomBytes(32).toString('base64url');
      const paperHash = createHash('sha256').update(paper).digest('base64url');
      const names = ballots[index]!.map((candidate) => nameOf(company, candidate));
      return [
        ...step(by, at, (actor, ids) => this.ballots.take(actor, ids.get(id), { paperHash })),
        ...step(by, at, async (actor, ids) => {
          const { candidates } = await this.reading.one(actor, ids.get(id));
          const choices = candidates.filter(({ name }) => names.includes(name)).map((each) => each.id);
          await this.ballots.cast({ paper, choices });
        }),
      ];
    });
  }
}
