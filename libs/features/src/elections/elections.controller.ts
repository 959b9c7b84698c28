import { Db } from '@einklang/platform/data';
import { CurrentActor, Does, IdParam, NoTransaction } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ElectionBallots } from './ballots.service';
import { ElectionReading } from './election-reading.service';
import { ElectionList, ElectionView } from './election.view';
import { AnswerCandidacy, AnswerMandate, NameCandidate, ProposeElection, TakePaper } from './elections.dto';
import { Elections } from './elections.service';
import { Mandates } from './mandates.service';

/**
 * Writes before the result run in transactions of their own: what recognises a repeated request would remember who
 * wanted, named or voted.
 */
@ApiTags('elections')
@Controller('companies/:companyId/elections')
export class ElectionsController {
  constructor(
    private readonly db: Db,
    private readonly elections: Elections,
    private readonly reading: ElectionReading,
    private readonly ballots: ElectionBallots,
    private readonly mandates: Mandates,
  ) {}

  /** Elections of speakers where there is no works council, the last first. */
  @Does('election.read')
  @Get()
  list(@CurrentActor() actor: Actor, @IdParam('companyId') _: string): Promise<ElectionList> {
    return this.reading.list(actor);
  }

  /** Proposes an election; it begins as soon as three employees want it. */
  @Does('election.propose')
  @NoTransaction()
  @Post()
  propose(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Body() body: ProposeElection,
  ): Promise<ElectionView> {
    return this.db.inCompany(actor, async () =>
      this.reading.one(actor, await this.elections.propose(actor, body)),
    );
  }

  /** Wants a proposed election, too. */
  @Does('election.support')
  @NoTransaction()
  @Put(':electionId/support')
  support(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('electionId') id: string,
  ): Promise<ElectionView> {
    return this.after(actor, id, () => this.elections.support(actor, id));
  }

  /** Takes back what I have proposed, before it has begun. */
  @Does('election.withdraw')
  @NoTransaction()
  @Delete(':electionId')
  @HttpCode(204)
  withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('electionId') id: string,
  ): Promise<void> {
    return this.db.inCompany(actor, () => this.elections.withdraw(actor, id));
  }

  /** Names a colleague as a candidate; they decide. */
  @Does('election.stand')
  @NoTransaction()
  @Post(':electionId/candidates')
  nominate(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('electionId') id: string,
    @Body() body: NameCandidate,
  ): Promise<ElectionView> {
    return this.after(actor, id, () => this.elections.nominate(actor, id, body));
  }

  /** Stands as a candidate, or says no. */
  @Does('election.stand')
  @NoTransaction()
  @Put(':electionId/candidacy')
  stand(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('electionId') id: string,
    @Body() body: AnswerCandidacy,
  ): Promise<ElectionView> {
    return this.after(actor, id, () => this.elections.stand(actor, id, body));
  }

  /** Takes my one ballot paper, of which only the hash is sent. Voting itself is a request without a name. */
  @Does('election.vote')
  @NoTransaction()
  @Put(':electionId/paper')
  @HttpCode(204)
  paper(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('electionId') id: string,
    @Body() body: TakePaper,
  ): Promise<void> {
    return this.db.inCompany(actor, () => this.ballots.take(actor, id, body));
  }

  /** The elected accept, or decline. */
  @Does('election.answer')
  @NoTransaction()
  @Put(':electionId/mandate')
  answer(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('electionId') id: string,
    @Body() body: AnswerMandate,
  ): Promise<ElectionView> {
    return this.after(actor, id, () => this.mandates.answer(actor, id, body));
  }

  /** A speaker lays the office down. */
  @Does('election.answer')
  @NoTransaction()
  @Delete(':electionId/mandate')
  resign(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('electionId') id: string,
  ): Promise<ElectionView> {
    return this.after(actor, id, () => this.mandates.resign(actor, id));
  }

  private after(actor: Actor, id: string, act: () => Promise<void>): Promise<ElectionView> {
    return this.db.inCompany(actor, async () => {
      await act();
      return this.reading.one(actor, id);
    });
  }
}
