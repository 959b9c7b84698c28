import type { Standing } from '@einklang/policy';

const VOICES = ['MANAGEMENT', 'PROJECT_LEAD', 'WC_CHAIR', 'WC_DEPUTY', 'EMPLOYEE_REP'] as const;

/** Which acts are told to whom; whoever acted is never told, and a last day that is over has no actor. */
const ANNOUNCED = {
  'survey.released': VOICES,
  'survey.started': VOICES,
  'survey.closed': VOICES,
  'survey.published': [...VOICES, 'WC_MEMBER', 'HR', 'LINE_MANAGER', 'DPO', 'OSH_SPECIALIST', 'SBV'],
  'survey.cancelled': VOICES,
} as const satisfies Record<string, readonly Standing[]>;

export type AnnouncedSurveyEvent = keyof typeof ANNOUNCED;
export const isAnnounced = (event: string): event is AnnouncedSurveyEvent => Object.hasOwn(ANNOUNCED, event);
export const recipientsOf = (event: AnnouncedSurveyEvent): readonly Standing[] => ANNOUNCED[event];
