/** Ways in which the people concerned take part (BT-1, domain 7.1), and the hearing of § 81 (3) BetrVG. */
export const HEARING_FORMATS = [
  'INFO_ROUND',
  'WORKSHOP_TALK',
  'DESIGN_WORKSHOP',
  'TANDEM',
  'COUNCIL_HOUR',
  'WORKS_MEETING',
  'TRIAL',
  'FEEDBACK_ROUND',
  'DIALOGUE',
  'HEARING',
] as const;
export type HearingFormat = (typeof HEARING_FORMATS)[number];
