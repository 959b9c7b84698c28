import { InitiativeView } from '@einklang/features/initiatives';
import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Adoptions } from './adoptions.service';
import { AdoptApplication } from './library.dto';

@ApiTags('library')
@Controller('companies/:companyId/adoptions')
export class LibraryController {
  constructor(private readonly adoptions: Adoptions) {}

  /** Opens an initiative from an application of the library, with a draft of its profile. */
  @Does('initiative.open')
  @Post()
  adopt(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Body() body: AdoptApplication,
  ): Promise<InitiativeView> {
    return this.adoptions.adopt(actor, body);
  }
}
