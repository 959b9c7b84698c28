import { Initiatives } from '@einklang/features/initiatives';
import { Db } from '@einklang/platform/data';
import { writeXlsx, type Table } from '@einklang/platform/tables';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { fill, textsOf, type Locale } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { draftRow, publishedRow } from './business-cases.queries';
import { workbookOf } from './export-workbook';
import { figuresOf } from './figures';
import { linesOf } from './import-lines';
import type { LineImportView } from './import.view';

/** A workbook and what it is saved as. */
export interface ExportedWorkbook {
  readonly name: string;
  readonly content: Buffer;
}

/** A business case as a spreadsheet, out and in. */
@Injectable()
export class BusinessCaseTables {
  constructor(
    private readonly db: Db,
    private readonly initiatives: Initiatives,
  ) {}

  /** Whether this person may bring lines into the draft; asked before a file is read. */
  async requireEdit(actor: Actor, initiativeId: string): Promise<void> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    if (!can(actor, 'business-case.edit', initiative)) throw new Problem('initiative.closed');
  }

  /** What a table would bring; it changes nothing, the draft is saved by whoever looks at the preview. */
  preview(table: Table, locale: Locale): LineImportView {
    return linesOf(table, locale);
  }

  /** The draft as a workbook, for those in the employer's room; for everybody else there is none. */
  async draft(actor: Actor, initiativeId: string, locale: Locale): Promise<ExportedWorkbook> {
    const { title } = await this.initiatives.read(actor, initiativeId);
    const draft = await draftRow(this.db, initiativeId);
    if (!draft) throw new Problem('not-found');
    const { table } = textsOf(locale).businessCase;
    const sheets = workbookOf(draft.document, figuresOf(draft.document), locale);
    return { name: nameOf(title, table.draft, locale), content: await writeXlsx(sheets) };
  }

  /** A published version as a workbook. */
  async version(
    actor: Actor,
    initiativeId: string,
    version: number,
    locale: Locale,
  ): Promise<ExportedWorkbook> {
    const { title } = await this.initiatives.read(actor, initiativeId);
    const row = await publishedRow(this.db, initiativeId, version);
    if (!row) throw new Problem('not-found');
    const { table } = textsOf(locale).businessCase;
    const sheets = workbookOf(row.document, row.figures, locale);
    return {
      name: nameOf(title, fill(table.version, { version }), locale),
      content: await writeXlsx(sheets),
    };
  }
}

const nameOf = (title: string, state: string, locale: Locale): string =>
  `${fill(textsOf(locale).businessCase.table.fileName, { title, state })}.xlsx`;
