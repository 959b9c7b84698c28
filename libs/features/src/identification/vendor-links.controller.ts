import { Db } from '@einklang/platform/data';
import { attachmentHeader } from '@einklang/platform/files';
import { CurrentActor, Does, IdParam, NoTransaction } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Delete, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { LetterQuery, MakeVendorLink } from './vendor-link.dto';
import { MadeVendorLink } from './vendor-link.view';
import { DOCX, VendorLetters } from './vendor-letters.service';
import { VendorLinks } from './vendor-links.service';

@ApiTags('vendor')
@Controller('companies/:companyId/systems/:systemId')
export class VendorLinksController {
  constructor(
    private readonly db: Db,
    private readonly links: VendorLinks,
    private readonly letters: VendorLetters,
  ) {}

  /**
   * Makes a link for a vendor; the answer shows its address this once. A repeated request makes another one: an answer
   * kept for repetition would keep the address, too.
   */
  @Does('vendor-link.make')
  @NoTransaction()
  @Post('vendor-links')
  make(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') companyId: string,
    @IdParam('systemId') id: string,
    @Body() body: MakeVendorLink,
  ): Promise<MadeVendorLink> {
    return this.db.inCompany({ companyId, personId: actor.personId }, () => this.links.make(actor, id, body));
  }

  /** Takes a link back before it is answered. */
  @Does('vendor-link.revoke')
  @Delete('vendor-links/:linkId')
  @HttpCode(204)
  revoke(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('systemId') id: string,
    @IdParam('linkId') linkId: string,
  ): Promise<void> {
    return this.links.revoke(actor, id, linkId);
  }

  /** The open questions as a letter, to save. */
  @Does('vendor-letter.read')
  @ApiProduces(DOCX)
  @Get('vendor-letter')
  async letter(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('systemId') id: string,
    @Query() { language = 'de' }: LetterQuery,
  ): Promise<StreamableFile> {
    const { name, content } = await this.letters.docx(actor, id, language);
    return new StreamableFile(content, {
      type: DOCX,
      disposition: attachmentHeader(name),
      length: content.length,
    });
  }
}
