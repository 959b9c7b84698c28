import { vendorLetter } from '@einklang/content/vendor-letter';
import { unknownsOf } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { letterDocx } from '@einklang/platform/documents';
import { cleanFileName } from '@einklang/platform/files';
import type { Actor } from '@einklang/policy';
import { formatsOf } from '@einklang/texts';
import { Systems } from '@einklang/features/systems';
import { Injectable } from '@nestjs/common';
import { draftRow, valuesOf } from './identification.queries';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The letter to the vendor as a document: the same parts as the text on the page. */
@Injectable()
export class VendorLetters {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly systems: Systems,
    private readonly companies: Companies,
  ) {}

  async docx(
    actor: Actor,
    systemId: string,
    language: 'de' | 'en',
  ): Promise<{ name: string; content: Buffer }> {
    const { product, vendor } = await this.systems.read(actor, systemId);
    const { name: company } = await this.companies.read();
    const draft = await draftRow(this.db, systemId);
    const questions = unknownsOf(valuesOf(draft?.answers ?? {}));
    const letter = vendorLetter({ company, product, vendor, questions }, language);
    const content = await letterDocx({
      ...letter,
      language,
      date: formatsOf(language).day(this.clock.today()),
    });
    return { name: cleanFileName(`${letter.subject}.docx`, DOCX) ?? 'Brief.docx', content };
  }
}
