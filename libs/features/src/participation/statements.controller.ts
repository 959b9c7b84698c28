import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StatementList } from './statement.view';
import { GiveStatement, RequestStatement } from './statements.dto';
import { Statements } from './statements.service';

@ApiTags('statements')
@Controller('companies/:companyId/initiatives/:initiativeId')
export class StatementsController {
  constructor(private readonly statements: Statements) {}

  /** Statements on the initiative (BT-10), and what was asked for. */
  @Does('participation.read')
  @Get('statements')
  list(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<StatementList> {
    return this.statements.list(actor, id);
  }

  /** Speaks for a body; a correction is a new statement. */
  @Does('statement.give')
  @Post('statements')
  give(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: GiveStatement,
  ): Promise<StatementList> {
    return this.statements.give(actor, id, body);
  }

  /** Asks a body for its statement. */
  @Does('statement.request')
  @Post('statement-requests')
  request(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: RequestStatement,
  ): Promise<StatementList> {
    return this.statements.request(actor, id, body);
  }
}
