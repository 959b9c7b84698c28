import { CONTENT_VERSION, LAW_AS_OF } from '@einklang/content';
import { BusinessCases } from '@einklang/features/business-case';
import { Companies } from '@einklang/features/companies';
import { Gates } from '@einklang/features/gates';
import { Initiatives } from '@einklang/features/initiatives';
import { Participation } from '@einklang/features/participation';
import { ReportSources, type ReportDocument, type ReportRow } from '@einklang/features/reports';
import { chronicle } from '@einklang/features/signing';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import type { StageReportData } from '@einklang/platform/documents';
import type { Actor } from '@einklang/policy';
import { formatsOf, textsOf, type Locale } from '@einklang/texts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dueDates } from './due-dates';
import { figuresIn, gatesIn, lightIn, summaryIn } from './stage-report.parts';

/** Entries of the timeline that fit a report of a few pages; the newest count. */
const LATEST = 40;

/** Where one initiative stands, for both sides alike: only what both see, whoever asks. */
@Injectable()
export class StageReportSource implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
    private readonly gates: Gates,
    private readonly participation: Participation,
    private readonly businessCases: BusinessCases,
    private readonly sources: ReportSources,
  ) {}

  onModuleInit(): void {
    this.sources.register('STAGE_REPORT', {
      require: async () => undefined,
      document: (report) => this.document(report),
    });
  }

  private async document(report: ReportRow): Promise<ReportDocument> {
    const { title } = await this.initiatives.read(this.reader, report.initiativeId);
    return {
      request: {
        template: 'stage-report',
        locale: report.locale,
        data: await this.data(report, report.locale),
      },
      fileName: `${textsOf(report.locale).reports.stageReport.title} ${title}`,
    };
  }

  private async data({ initiativeId, requestedAt }: ReportRow, locale: Locale): Promise<StageReportData> {
    const company = await this.companies.read();
    const { title, stage } = await this.initiatives.read(this.reader, initiativeId);
    const gates = (await this.gates.list(this.reader, initiativeId)).items;
    const light = await this.participation.light(initiativeId);
    const published = await this.businessCases.published(initiativeId);
    const words = { texts: textsOf(locale), formats: formatsOf(locale), locale };
    const steps = await chronicle(this.db, initiativeId, locale);
    return {
      head: {
        company: company.name,
        initiative: title,
        generatedAt: this.clock.dayOf(requestedAt),
        dataAsOf: this.clock.today(),
        rulesVersion: CONTENT_VERSION,
        lawAsOf: LAW_AS_OF,
        rooms: ['JOINT', 'WORKFORCE'],
      },
      stage,
      summary: summaryIn(words, stage, light, gates),
      light: lightIn(words, light),
      gates: gatesIn(words, gates),
      dates: await dueDates(this.db, initiativeId, words.texts, company.representationType),
      businessCase: published ? figuresIn(words, published, this.clock.dayOf(published.publishedAt)) : null,
      timeline: steps
        .slice(-LATEST)
        .map(({ at, sentence, room }) => ({ date: this.clock.dayOf(at), event: sentence, room })),
    };
  }

  /** Somebody who may see but do nothing: a report shows no buttons. */
  private get reader(): Actor {
    const { companyId, personId = '' } = this.db.context;
    return { accountId: '', companyId, personId, standings: [] };
  }
}
