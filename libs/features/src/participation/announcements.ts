import type { Standing } from '@einklang/policy';

const COUNCIL = ['WC_CHAIR', 'WC_DEPUTY', 'WC_MEMBER', 'EMPLOYEE_REP'] as const;
const EMPLOYER = ['MANAGEMENT', 'PROJECT_LEAD'] as const;
const BOTH = [...EMPLOYER, 'WC_CHAIR', 'WC_DEPUTY', 'EMPLOYEE_REP'] as const;

/** Which acts are told to whom. Whoever acted is never told; the kind of the news is the name of the event. */
const ANNOUNCED = {
  'package-item.excluded': COUNCIL,
  'package-question.asked': [...EMPLOYER, 'IT'],
  'package-question.answered': COUNCIL,
  'package.handed-over': COUNCIL,
  'package.confirmed': EMPLOYER,
  'package.contested': EMPLOYER,
  'agreed-period.proposed': BOTH,
  'agreed-period.confirmed': BOTH,
  'consultation.arranged': [...EMPLOYER, ...COUNCIL],
  'consultation.noted': BOTH,
  'hearing.recorded': BOTH,
  'statement.given': [...EMPLOYER, ...COUNCIL],
  'control-profile.published': COUNCIL,
  'dpia.published': [...COUNCIL, 'DPO'],
  'dpia.decided': [...COUNCIL, 'DPO'],
  'control-profile.contested': EMPLOYER,
  'risk.entered': BOTH,
  'risk.accepted': BOTH,
  'risk-rating.given': BOTH,
  'risk-settlement.proposed': BOTH,
  'risk-settlement.confirmed': BOTH,
} as const satisfies Record<string, readonly Standing[]>;

export type AnnouncedEvent = keyof typeof ANNOUNCED;
export const isAnnounced = (event: string): event is AnnouncedEvent => Object.hasOwn(ANNOUNCED, event);
export const recipientsOf = (event: AnnouncedEvent): readonly Standing[] => ANNOUNCED[event];
