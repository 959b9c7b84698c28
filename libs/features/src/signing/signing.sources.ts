import { Agreements } from '@einklang/features/agreements';
import { ReportSources, type ReportDocument, type ReportRow } from '@einklang/features/reports';
import { Db } from '@einklang/platform/data';
import { Problem } from '@einklang/problems';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { agreementOfInitiative } from '@einklang/features/agreements';
import { AgreementDocuments } from './agreement-document.service';
import { copyRow } from './signing.queries';

/** The agreement as a document: the draft as it stands, and the frozen copy from its own row alone. */
@Injectable()
export class SigningSources implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly sources: ReportSources,
    private readonly agreements: Agreements,
    private readonly documents: AgreementDocuments,
  ) {}

  onModuleInit(): void {
    this.sources.register('AGREEMENT_DRAFT', {
      require: async ({ initiativeId }) => void (await this.agreementId(initiativeId)),
      document: (report) => this.draft(report),
    });
    this.sources.register('SIGNING_COPY', {
      require: async ({ subjectId }) => void (await this.copy(subjectId)),
      document: (report) => this.signingCopy(report),
    });
  }

  private async draft({ initiativeId, locale }: ReportRow): Promise<ReportDocument> {
    const standing = await this.agreements.standing(
      await this.agreements.row(await this.agreementId(initiativeId)),
    );
    const data = await this.documents.of(standing, 'DRAFT', 0);
    return { request: { template: 'agreement', data, locale }, fileName: `Entwurf ${data.title}` };
  }

  private async signingCopy({ subjectId }: ReportRow): Promise<ReportDocument> {
    const { document, number } = await this.copy(subjectId);
    return {
      request: { template: 'agreement', data: document, locale: 'de' },
      fileName: `${document.title} ${document.kind === 'AI_POLICY' ? 'zum Erlass' : 'zur Unterschrift'} ${number}`,
    };
  }

  private async agreementId(initiativeId: string): Promise<string> {
    const agreement = await agreementOfInitiative(this.db, initiativeId);
    if (!agreement) throw new Problem('not-found');
    return agreement.id;
  }

  private async copy(id: string | null) {
    const copy = id === null ? undefined : await copyRow(this.db, id);
    if (!copy) throw new Problem('agreement.not-frozen');
    return copy;
  }
}
