import type { InformationItemId } from '@einklang/content';
import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Declarations } from './declarations.service';
import { ItemParam } from './item-param';
import { AskQuestion, ContestPackage, DeliverItems, ExcludeItem } from './package.dto';
import { PackageReading } from './package-reading.service';
import { InformationPackage } from './package.service';
import { PackageView, QuestionList, QuestionView } from './package.view';
import { Questions } from './questions.service';

@ApiTags('information package')
@Controller('companies/:companyId/initiatives/:initiativeId/package')
export class PackageController {
  constructor(
    private readonly reading: PackageReading,
    private readonly informationPackage: InformationPackage,
    private readonly declarations: Declarations,
    private readonly questionsOf: Questions,
  ) {}

  /** The 24 items of the information package (BT-2) and where each stands. */
  @Does('participation.read')
  @Get()
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<PackageView> {
    return this.reading.read(actor, id);
  }

  /** Hands one or more items to the other side in one act; a bare link is refused. */
  @Does('package-item.deliver')
  @Post('deliveries')
  deliver(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: DeliverItems,
  ): Promise<PackageView> {
    return this.informationPackage.deliver(actor, id, body);
  }

  /** The council accepts an item. */
  @Does('package-item.accept')
  @Post('items/:itemId/acceptance')
  accept(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @ItemParam() itemId: InformationItemId,
  ): Promise<PackageView> {
    return this.informationPackage.accept(actor, id, itemId);
  }

  /** The employer says why an item does not apply. */
  @Does('package-item.exclude')
  @Post('items/:itemId/exclusion')
  exclude(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @ItemParam() itemId: InformationItemId,
    @Body() body: ExcludeItem,
  ): Promise<PackageView> {
    return this.informationPackage.exclude(actor, id, itemId, body);
  }

  /** The council agrees that an item does not apply. */
  @Does('package-item.accept')
  @Post('items/:itemId/exclusion/acceptance')
  acceptExclusion(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @ItemParam() itemId: InformationItemId,
  ): Promise<PackageView> {
    return this.informationPackage.acceptExclusion(actor, id, itemId);
  }

  /** The council needs the item after all. */
  @Does('package-item.accept')
  @Post('items/:itemId/exclusion/refusal')
  refuseExclusion(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @ItemParam() itemId: InformationItemId,
  ): Promise<PackageView> {
    return this.informationPackage.refuseExclusion(actor, id, itemId);
  }

  /** All questions and answers, in the order asked. */
  @Does('participation.read')
  @Get('questions')
  questions(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<QuestionList> {
    return this.reading.questions(actor, id);
  }

  /** The council asks about an item; the employer owes the answer within the agreed period. */
  @Does('package-question.ask')
  @Post('items/:itemId/questions')
  ask(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @ItemParam() itemId: InformationItemId,
    @Body() body: AskQuestion,
  ): Promise<QuestionView> {
    return this.questionsOf.ask(actor, id, itemId, body);
  }

  /** The council confirms that the package is complete; the clock of its statement starts. */
  @Does('package.confirm')
  @Post('confirmation')
  confirm(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<PackageView> {
    return this.declarations.confirm(actor, id);
  }

  /** The council lists what is missing; the clock of its statement stands still. */
  @Does('package.contest')
  @Post('contest')
  contest(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: ContestPackage,
  ): Promise<PackageView> {
    return this.declarations.contest(actor, id, body);
  }
}
