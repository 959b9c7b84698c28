/** Kinds of reports. SIGNING_COPY is made by the freeze of a text and not asked for by hand. */
export const REPORT_KINDS = [
  'AGREEMENT_DRAFT',
  'SIGNING_COPY',
  'RESOLUTION_EXTRACT',
  'STAGE_REPORT',
  'WEIGHING_LIST',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const REQUESTABLE_KINDS = [
  'AGREEMENT_DRAFT',
  'RESOLUTION_EXTRACT',
  'STAGE_REPORT',
  'WEIGHING_LIST',
] as const;

export const REPORT_STATES = ['QUEUED', 'RUNNING', 'DONE', 'FAILED'] as const;
export type ReportState = (typeof REPORT_STATES)[number];
