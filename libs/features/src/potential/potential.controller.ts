import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam, IfMatch, Versioned } from '@einklang/platform/http';
import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeclarationList } from './declaration.view';
import { RecordDeclaration } from './declarations.dto';
import { Declarations } from './declarations.service';
import { SaveProfile } from './profile.dto';
import { ProfileView } from './profile.view';
import { Profiles } from './profiles.service';

@ApiTags('potential')
@Controller('companies/:companyId/initiatives/:initiativeId')
export class PotentialController {
  constructor(
    private readonly profiles: Profiles,
    private readonly declarations: Declarations,
  ) {}

  /** The profile of the use case (PA-4), finished or not. */
  @Does('profile.read')
  @Get('profile')
  readProfile(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<ProfileView> {
    return this.profiles.read(actor, id);
  }

  /** Saves the whole profile; version 0 is the one before the first. */
  @Does('profile.edit')
  @Versioned()
  @Put('profile')
  saveProfile(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: SaveProfile,
  ): Promise<ProfileView> {
    return this.profiles.save(actor, id, body, version);
  }

  /** The newest word of each side on each matter. */
  @Does('declaration.list')
  @Get('declarations')
  listDeclarations(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<DeclarationList> {
    return this.declarations.list(actor, id);
  }

  /** States a result with my name; earlier words stay. */
  @Does('declaration.record')
  @Post('declarations')
  recordDeclaration(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: RecordDeclaration,
  ): Promise<DeclarationList> {
    return this.declarations.record(actor, id, body);
  }
}
