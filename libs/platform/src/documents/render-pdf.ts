import type { Locale } from '@einklang/texts';
import { presentAgreement, type AgreementData } from './agreement.document';
import { presentFactSheet, type FactSheetData } from './fact-sheet.document';
import { printable, type Printable } from './printable-text';
import { reportFormat, type ReportFormat } from './report-format';
import { presentResolutionExtract, type ResolutionExtractData } from './resolution-extract.document';
import { presentStageReport, type StageReportData } from './stage-report.document';
import { presentSurveyPoster, type SurveyPosterData } from './survey-poster.document';
import { presentSurveySlips, type SurveySlipsData } from './survey-slips.document';
import { typstEngine } from './typst-engine';
import { presentWeighingList, type WeighingListData } from './weighing-list.document';

/** One entry per template: its name and the data that it needs. */
interface DocumentDataByTemplate {
  agreement: AgreementData;
  'stage-report': StageReportData;
  'resolution-extract': ResolutionExtractData;
  'fact-sheet': FactSheetData;
  'weighing-list': WeighingListData;
  'survey-slips': SurveySlipsData;
  'survey-poster': SurveyPosterData;
}
export type DocumentTemplate = keyof DocumentDataByTemplate;

export type DocumentRequest = {
  [Template in DocumentTemplate]: {
    readonly template: Template;
    readonly data: DocumentDataByTemplate[Template];
    readonly locale: Locale;
  };
}[DocumentTemplate];

/**
 * A tagged PDF/UA-1 of the document. Equal data give equal bytes: the only date in the file comes from the data.
 * Text of people enters as JSON and is never read as markup.
 *
 * @throws Error with the compiler's message when the document can't be set.
 */
export async function renderPdf(request: DocumentRequest): Promise<Uint8Array> {
  const content = printable(present(request, reportFormat(request.locale)));
  return typstEngine().compile(`${request.template}.typ`, new TextEncoder().encode(JSON.stringify(content)));
}

function present(request: DocumentRequest, format: ReportFormat): Printable {
  switch (request.template) {
    case 'agreement':
      return presentAgreement(request.data, format);
    case 'stage-report':
      return presentStageReport(request.data, format);
    case 'resolution-extract':
      return presentResolutionExtract(request.data, format);
    case 'weighing-list':
      return presentWeighingList(request.data, format);
    case 'fact-sheet':
      return presentFactSheet(request.data, format);
    case 'survey-slips':
      return presentSurveySlips(request.data, format);
    case 'survey-poster':
      return presentSurveyPoster(request.data, format);
  }
}
