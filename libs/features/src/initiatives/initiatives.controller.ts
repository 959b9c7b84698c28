import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam, IfMatch, LoneRead, Versioned } from '@einklang/platform/http';
import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InitiativeList, InitiativeView } from './initiative.view';
import { EditInitiative, InitiativeQuery, OpenInitiative } from './initiatives.dto';
import { Initiatives } from './initiatives.service';

@ApiTags('initiatives')
@Controller('companies/:companyId/initiatives')
export class InitiativesController {
  constructor(private readonly initiatives: Initiatives) {}

  /** Initiatives I may see, the last changed first. */
  @Does('initiative.list')
  @LoneRead()
  @Get()
  list(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Query() query: InitiativeQuery,
  ): Promise<InitiativeList> {
    return this.initiatives.list(actor, query);
  }

  /** Opens an initiative. */
  @Does('initiative.open')
  @Post()
  open(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Body() body: OpenInitiative,
  ): Promise<InitiativeView> {
    return this.initiatives.open(actor, body);
  }

  @Does('initiative.read')
  @LoneRead()
  @Get(':initiativeId')
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<InitiativeView> {
    return this.initiatives.read(actor, id);
  }

  /** Changes title or problem. */
  @Does('initiative.edit')
  @Versioned()
  @Patch(':initiativeId')
  edit(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: EditInitiative,
  ): Promise<InitiativeView> {
    return this.initiatives.edit(actor, id, body, version);
  }

  /** Shortlists: the works council is informed at this moment. */
  @Does('initiative.shortlist')
  @Post(':initiativeId/shortlisting')
  shortlist(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<InitiativeView> {
    return this.initiatives.shortlist(actor, id);
  }
}
