import { CurrentActor, Does, IdParam, IfMatch, Versioned } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AcceptClause, SetAsideClause, WriteClause } from './agreements.dto';
import { ClauseReading } from './clause-reading.service';
import { ClauseView } from './clause.view';
import { Clauses } from './clauses.service';

@ApiTags('clauses')
@Controller('companies/:companyId/clauses/:clauseId')
export class ClausesController {
  constructor(
    private readonly clauses: Clauses,
    private readonly reading: ClauseReading,
  ) {}

  /** A clause with its published versions and the draft of my own side. */
  @Does('agreement.read')
  @Get()
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('clauseId') id: string,
  ): Promise<ClauseView> {
    return this.reading.read(actor, id);
  }

  /** Keeps a draft in the room of my own side. */
  @Does('clause.draft')
  @Post('drafts')
  async draft(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('clauseId') id: string,
    @Body() body: WriteClause,
  ): Promise<ClauseView> {
    await this.clauses.draft(actor, id, body);
    return this.reading.read(actor, id);
  }

  /** Proposes a wording to the other side. */
  @Does('clause.propose')
  @Versioned()
  @Post('versions')
  async propose(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('clauseId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: WriteClause,
  ): Promise<ClauseView> {
    await this.clauses.propose(actor, id, version, body);
    return this.reading.read(actor, id);
  }

  /** Accepts the version that was read. */
  @Does('clause.accept')
  @Versioned()
  @Post('acceptance')
  async accept(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('clauseId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: AcceptClause,
  ): Promise<ClauseView> {
    await this.clauses.accept(actor, id, version, body);
    return this.reading.read(actor, id);
  }

  /** Sets the clause aside for later. */
  @Does('clause.park')
  @Versioned()
  @Post('parking')
  async park(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('clauseId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: SetAsideClause,
  ): Promise<ClauseView> {
    await this.clauses.park(actor, id, version, body);
    return this.reading.read(actor, id);
  }

  /** Marks the clause as disputed, for moderation or conciliation. */
  @Does('clause.dispute')
  @Versioned()
  @Post('dispute')
  async dispute(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('clauseId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: SetAsideClause,
  ): Promise<ClauseView> {
    await this.clauses.dispute(actor, id, version, body);
    return this.reading.read(actor, id);
  }
}
