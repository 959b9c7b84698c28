import { CONTENT_VERSION, LAW_AS_OF, type ClauseId } from '@einklang/content';
import { clausesDe } from '@einklang/content/clauses.de.data';
import { clausesEn } from '@einklang/content/clauses.en.data';
import { concernCategories } from '@einklang/content/concern-categories.data';
import { Companies } from '@einklang/features/companies';
import { ReportSources, type ReportDocument, type ReportRow } from '@einklang/features/reports';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { weighingListDocx, type WeighingListData } from '@einklang/platform/documents';
import { cleanFileName } from '@einklang/platform/files';
import { Problem } from '@einklang/problems';
import { textsOf, type Locale } from '@einklang/texts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { concernRows } from './concerns.queries';
import { topicRow } from './topics.queries';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CLAUSES = { de: clausesDe, en: clausesEn };

/** »Abwägungsliste«: what was said, how it was weighed and what is done, never who said it. */
@Injectable()
export class WeighingLists implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly sources: ReportSources,
  ) {}

  onModuleInit(): void {
    this.sources.register('WEIGHING_LIST', {
      require: async ({ initiativeId }) => void (await this.title(initiativeId)),
      document: (report) => this.document(report),
    });
  }

  async docx(initiativeId: string, locale: Locale): Promise<{ name: string; content: Buffer }> {
    const title = await this.title(initiativeId);
    const content = await weighingListDocx(await this.data(initiativeId, locale, this.clock.now()), locale);
    const name = `${textsOf(locale).reports.weighingList.title} ${title}.docx`;
    return { name: cleanFileName(name, DOCX) ?? 'Abwägungsliste.docx', content };
  }

  private async document({ initiativeId, locale, requestedAt }: ReportRow): Promise<ReportDocument> {
    return {
      request: {
        template: 'weighing-list',
        locale,
        data: await this.data(initiativeId, locale, requestedAt),
      },
      fileName: `${textsOf(locale).reports.weighingList.title} ${await this.title(initiativeId)}`,
    };
  }

  /** Nothing is weighed together before the initiative is shared. */
  private async title(initiativeId: string): Promise<string> {
    const topic = await topicRow(this.db, initiativeId);
    if (!topic) throw new Problem('initiative.not-shortlisted');
    return topic.title;
  }

  /** The heaviest first. */
  private async data(initiativeId: string, locale: Locale, at: Date): Promise<WeighingListData> {
    const rows = await concernRows(this.db, initiativeId);
    const { name } = await this.companies.read();
    return {
      head: {
        company: name,
        initiative: await this.title(initiativeId),
        generatedAt: this.clock.dayOf(at),
        dataAsOf: this.clock.today(),
        rulesVersion: CONTENT_VERSION,
        lawAsOf: LAW_AS_OF,
        rooms: ['JOINT', 'WORKFORCE'],
      },
      concerns: rows
        .toSorted((a, b) => b.severity - a.severity || a.code.localeCompare(b.code))
        .map(({ code, group, body, severity, state, answer, reasons, measures }) => ({
          category: concernCategories.entries.find(({ id }) => id === code)!.label[locale],
          group,
          body,
          severity,
          state,
          answer,
          reasons,
          measures: measures.map(({ text, clause, ownerName, dueOn, doneOn }) => ({
            text,
            clause: clause && CLAUSES[locale][clause as ClauseId].title,
            owner: ownerName,
            dueOn,
            doneOn,
          })),
        })),
    };
  }
}
