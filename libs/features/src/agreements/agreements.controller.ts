import { CurrentActor, Does, IdParam, PageQuery } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AgreementLists } from './agreement-list.service';
import { AgreementList, AgreementView, ClauseProposal, PreviewView } from './agreement.view';
import { AddClause, DeclareOnItem, OpenAgreement, RaiseItem } from './agreements.dto';
import { Agreements } from './agreements.service';
import { Contents } from './contents.service';
import { PolicyItemList, PolicyItemView } from './policy-item.view';
import { PolicyItems } from './policy-items.service';

@ApiTags('agreements')
@Controller('companies/:companyId')
export class AgreementsController {
  constructor(
    private readonly agreements: Agreements,
    private readonly lists: AgreementLists,
    private readonly contents: Contents,
    private readonly policyItems: PolicyItems,
  ) {}

  /** All agreements and policies of the company with where each stands, the last opened first. */
  @Does('agreement.list')
  @Get('agreements')
  list(@IdParam('companyId') _: string, @Query() query: PageQuery): Promise<AgreementList> {
    return this.lists.list(query);
  }

  /** Clauses of the library, and which of them the facts of the initiative ask for. */
  @Does('agreement.read')
  @Get('initiatives/:initiativeId/agreement/proposal')
  propose(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<ClauseProposal> {
    return this.agreements.propose(actor, id);
  }

  /** The agreement (or policy) of an initiative; 404 before it is opened. */
  @Does('agreement.read')
  @Get('initiatives/:initiativeId/agreement')
  ofInitiative(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<AgreementView> {
    return this.agreements.ofInitiative(actor, id);
  }

  @Does('agreement.open')
  @Post('initiatives/:initiativeId/agreement')
  open(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: OpenAgreement,
  ): Promise<AgreementView> {
    return this.agreements.open(actor, id, body);
  }

  /** The whole text: what is accepted, byte for byte, and what is still open. */
  @Does('agreement.read')
  @Get('agreements/:agreementId/preview')
  preview(@IdParam('companyId') _: string, @IdParam('agreementId') id: string): Promise<PreviewView> {
    return this.agreements.preview(id);
  }

  @Does('clause.add')
  @Post('agreements/:agreementId/clauses')
  add(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('agreementId') id: string,
    @Body() body: AddClause,
  ): Promise<AgreementView> {
    return this.contents.add(actor, id, body);
  }

  /** Takes a clause out that nobody has proposed yet. */
  @Does('clause.drop')
  @Delete('agreements/:agreementId/clauses/:clauseId')
  drop(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('agreementId') id: string,
    @IdParam('clauseId') clauseId: string,
  ): Promise<AgreementView> {
    return this.contents.drop(actor, id, clauseId);
  }

  /** The representatives' statement, item by item, with what management declared. */
  @Does('agreement.read')
  @Get('agreements/:agreementId/policy-items')
  items(@IdParam('companyId') _: string, @IdParam('agreementId') id: string): Promise<PolicyItemList> {
    return this.policyItems.list(id);
  }

  @Does('policy-item.raise')
  @Post('agreements/:agreementId/policy-items')
  raise(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('agreementId') id: string,
    @Body() body: RaiseItem,
  ): Promise<PolicyItemView> {
    return this.policyItems.raise(actor, id, body);
  }

  /** Management's answer to one item. */
  @Does('policy-item.declare')
  @Post('policy-items/:itemId/declaration')
  declare(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('itemId') id: string,
    @Body() body: DeclareOnItem,
  ): Promise<PolicyItemView> {
    return this.policyItems.declare(actor, id, body);
  }
}
