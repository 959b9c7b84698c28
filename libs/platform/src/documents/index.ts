export { pageCount } from './page-count';
export { renderPdf, type DocumentRequest, type DocumentTemplate } from './render-pdf';
export type {
  AgreementChapter,
  AgreementData,
  AgreementSignature,
  ParticipationRecord,
} from './agreement.document';
export type { BusinessCaseFigures, StageReportData } from './stage-report.document';
export type { ReportHead } from './report-head';
export type { ResolutionExtractData } from './resolution-extract.document';
export type { FactSheetData } from './fact-sheet.document';
export { letterDocx, type LetterParts } from './letter-docx';
export { surveyPosterDocument, surveySlipsDocument } from './survey-documents';
export type { SurveyPosterData } from './survey-poster.document';
export type { SurveySlipsData } from './survey-slips.document';
export { weighingListDocx } from './weighing-list-docx';
export type { WeighingListData } from './weighing-list.document';
