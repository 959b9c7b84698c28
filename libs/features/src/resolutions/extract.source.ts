import { LAW_AS_OF } from '@einklang/content';
import { Companies } from '@einklang/features/companies';
import { ReportSources, type ReportDocument, type ReportRow } from '@einklang/features/reports';
import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { Problem } from '@einklang/problems';
import { fill, textsOf } from '@einklang/texts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ExtractView } from './resolution.view';
import { extractRow } from './resolutions.queries';

/** The extract as a document, from what the council has handed over and nothing else. */
@Injectable()
export class ExtractSource implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly sources: ReportSources,
  ) {}

  onModuleInit(): void {
    this.sources.register('RESOLUTION_EXTRACT', {
      require: async ({ subjectId }) => void (await this.extract(subjectId)),
      document: (report) => this.document(report),
    });
  }

  private async document({ subjectId, locale }: ReportRow): Promise<ReportDocument> {
    const { content, initiativeTitle, subjectKind, handedOverAt } = await this.extract(subjectId);
    const { name } = await this.companies.read();
    const { subjects } = textsOf(locale).resolution;
    const subject = fill(subjects[subjectKind], { title: initiativeTitle ?? '' });
    const { outcome, chairName, memberName, ...rest } = content;
    return {
      request: {
        template: 'resolution-extract',
        locale,
        data: {
          ...rest,
          company: name,
          subject,
          result: outcome,
          chair: chairName,
          otherMember: memberName,
          handedOverOn: this.clock.dayOf(handedOverAt),
          lawAsOf: LAW_AS_OF,
          generatedAt: this.clock.dayOf(handedOverAt),
        },
      },
      fileName: `Beschlussauszug ${content.meetingDate}`,
    };
  }

  private async extract(id: string | null): Promise<ExtractView> {
    const extract = id === null ? undefined : await extractRow(this.db, id);
    if (!extract) throw new Problem('not-found');
    return extract;
  }
}
