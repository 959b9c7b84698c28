import { CurrentActor, Does, IdParam, NoTransaction, PageQuery } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Delete, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Displays } from './displays.service';
import { DisplayAgreement, FreezeText, IssuePolicy, SealAgreement, SignText, ThawText } from './signing.dto';
import { Signing } from './signing.service';
import { SigningReading } from './signing-reading.service';
import { DisplayList, DisplayView, SigningView, VerificationView } from './signing.view';

@ApiTags('signing')
@Controller('companies/:companyId')
export class SigningController {
  constructor(
    private readonly signing: Signing,
    private readonly reading: SigningReading,
    private readonly displays: Displays,
  ) {}

  /** Where the signing stands. */
  @Does('signing.read')
  @Get('agreements/:agreementId/signing')
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('agreementId') id: string,
  ): Promise<SigningView> {
    return this.reading.read(actor, id);
  }

  /** Computes every hash anew: text, clauses, copy, signed document. */
  @Does('signing.read')
  @NoTransaction()
  @Get('agreements/:agreementId/verification')
  verify(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('agreementId') id: string,
  ): Promise<VerificationView> {
    return this.reading.verify(actor, id);
  }

  /** Freezes the text that was read; the worker makes the PDF. */
  @Does('agreement.freeze')
  @Put('agreements/:agreementId/signing-copy')
  async freeze(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('agreementId') id: string,
    @Body() body: FreezeText,
  ): Promise<SigningView> {
    await this.signing.freeze(actor, id, body);
    return this.reading.read(actor, id);
  }

  /** Takes the copy back while nobody has signed. */
  @Does('agreement.thaw')
  @Delete('agreements/:agreementId/signing-copy')
  async thaw(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('agreementId') id: string,
    @Body() body: ThawText,
  ): Promise<SigningView> {
    await this.signing.thaw(actor, id, body);
    return this.reading.read(actor, id);
  }

  /** Records the signature of my own side; the council's needs a resolution on exactly this text. */
  @Does('agreement.sign')
  @Post('agreements/:agreementId/signatures')
  async sign(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('agreementId') id: string,
    @Body() body: SignText,
  ): Promise<SigningView> {
    await this.signing.sign(actor, id, body);
    return this.reading.read(actor, id);
  }

  /** Adds the document with both signatures. */
  @Does('agreement.seal')
  @Put('agreements/:agreementId/signed-document')
  async seal(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('agreementId') id: string,
    @Body() body: SealAgreement,
  ): Promise<SigningView> {
    await this.signing.seal(actor, id, body);
    return this.reading.read(actor, id);
  }

  /** Issues a policy, in a company without a works council. */
  @Does('policy.issue')
  @Post('agreements/:agreementId/issuing')
  async issue(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('agreementId') id: string,
    @Body() body: IssuePolicy,
  ): Promise<SigningView> {
    await this.signing.issue(actor, id, body);
    return this.reading.read(actor, id);
  }

  /** Displays it to the workforce, with the days from which it holds and is reviewed. */
  @Does('agreement.publish')
  @Post('agreements/:agreementId/display')
  async publish(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('agreementId') id: string,
    @Body() body: DisplayAgreement,
  ): Promise<SigningView> {
    await this.displays.publish(actor, id, body);
    return this.reading.read(actor, id);
  }

  /** What is displayed to the workforce, the last first. */
  @Does('display.list')
  @Get('displays')
  displayed(@IdParam('companyId') _: string, @Query() query: PageQuery): Promise<DisplayList> {
    return this.displays.list(query);
  }

  /** One displayed text, to read and to print for the notice board. */
  @Does('display.read')
  @Get('displays/:displayId')
  display(@IdParam('companyId') _: string, @IdParam('displayId') id: string): Promise<DisplayView> {
    return this.displays.read(id);
  }
}
