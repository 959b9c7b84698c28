import { electionSeats, isPossible } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { can, hasVote, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { ElectionList, ElectionMandateView, ElectionView } from './election.view';
import {
  candidateRows,
  electionRow,
  electionRows,
  electorRows,
  mandateRows,
  phaseOf,
  subjectRows,
  supportRows,
  type CandidateRow,
  type ElectionRow,
  type MandateRow,
} from './elections.queries';

interface Around {
  readonly candidates: readonly CandidateRow[];
  readonly mandates: readonly MandateRow[];
  readonly supports: readonly { electionId: string; personId: string }[];
}

/** What each may see of the elections (COI-11): the wall in the database, and who has a vote. */
@Injectable()
export class ElectionReading {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly companies: Companies,
  ) {}

  async list(actor: Actor): Promise<ElectionList> {
    const rows = await electionRows(this.db);
    const around = await this.around();
    const electors = await electorRows(this.db);
    const items: ElectionView[] = [];
    for (const row of rows) items.push(await this.view(actor, row, around));
    const isRunning = rows.some(({ state }) => state === 'PROPOSED' || state === 'OPEN');
    const withoutCouncil = !(await this.companies.hasWorksCouncil());
    return {
      items,
      nextCursor: null,
      electors: electors.length,
      seats: electionSeats((await this.companies.read()).employees),
      subjects: await subjectRows(this.db),
      colleagues: hasVote(actor) ? electors : [],
      may: { propose: can(actor, 'election.propose') && withoutCouncil && !isRunning },
    };
  }

  async one(actor: Actor, id: string): Promise<ElectionView> {
    const row = await electionRow(this.db, id);
    if (!row) throw new Problem('not-found');
    return this.view(actor, row, await this.around());
  }

  private async around(): Promise<Around> {
    return {
      candidates: await candidateRows(this.db),
      mandates: await mandateRows(this.db),
      supports: await supportRows(this.db),
    };
  }

  private async view(actor: Actor, row: ElectionRow, around: Around): Promise<ElectionView> {
    const phase = phaseOf(row, this.clock.today());
    const { proposedBy, state: _, result, ...facts } = row;
    const candidates = around.candidates.filter(({ electionId }) => electionId === row.id);
    const mandates = around.mandates.filter(({ electionId }) => electionId === row.id);
    const supports = around.supports.filter(({ electionId }) => electionId === row.id);
    const votes = hasVote(actor);
    const candidacy = candidates.find(({ personId }) => personId === actor.personId)?.state ?? null;
    const supported = supports.some(({ personId }) => personId === actor.personId);
    const hasPaper = votes && phase === 'VOTING' && (await this.hasPaper(row.id));
    const mandate = mandates.find(({ personId }) => personId === actor.personId)?.state;
    const possible = (command: Parameters<typeof isPossible>[0]) => votes && isPossible(command, phase);
    const standing = candidates.filter(({ state }) => state === 'STANDS');
    return {
      ...facts,
      phase,
      supporters: phase === 'PROPOSED' ? supports.length : null,
      candidates: standing.map(({ id, personId, name, about }) => ({ id, personId, name, about })),
      mine: votes
        ? { supports: supported, proposed: proposedBy === actor.personId, candidacy, hasPaper }
        : null,
      result: result && { ...result, mandates: mandates.map(mandateView) },
      may: {
        support: possible('support') && !supported,
        withdraw: possible('withdraw') && proposedBy === actor.personId,
        stand: possible('stand') && candidacy !== 'STANDS',
        stepBack: possible('step-back') && candidacy === 'STANDS',
        vote: possible('take-paper') && standing.length > 0,
        answer: possible('answer') && mandate === 'ASKED',
        resign: isPossible('resign', phase) && mandate === 'ACCEPTED',
      },
    };
  }

  private async hasPaper(id: string): Promise<boolean> {
    const [row] = await this.db.sql<{ taken: boolean }>('select app.has_ballot_paper($1) as taken', [id]);
    return row?.taken ?? false;
  }
}

const mandateView = ({
  id: _id,
  electionId: _electionId,
  membershipId: _membershipId,
  ...view
}: MandateRow): ElectionMandateView => view;
