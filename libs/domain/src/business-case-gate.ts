import type { Delivery } from './delivery';
import type { RepresentationType, SystemFacts } from './facts';
import {
  firstInformation,
  must,
  reason,
  should,
  type GateCriterion,
  type GateReason,
} from './gate-criterion';
import type { IsoDate } from './iso-date';
import { hasWorksCouncil } from './rules';
import type { IsHoliday } from './working-days';

/** Share of the benefit value that must say what it rests on, 0 to 1. */
export const EVIDENCE_SHARE_NEEDED = 0.8;

export const RECOMMENDED_COLOURS = ['GREEN', 'YELLOW', 'RED'] as const;
export type RecommendedColour = (typeof RECOMMENDED_COLOURS)[number];

/** What G2 looks at (domain 3.4); null = nobody has recorded it. */
export interface BusinessCaseGateInput {
  readonly representation: RepresentationType;
  /** Net present value in EUR and P(NPV < 0); they exist only when payback, ROI and the simulation were computed. */
  readonly figures: { readonly npv: number; readonly probabilityNegative: number } | null;
  /** 0 to 1. */
  readonly evidenceShare: number | null;
  readonly freedTimeUse: SystemFacts['freedTimeUse'];
  readonly personnelPublishedToCouncil: IsoDate | null;
  /** R19 is active. */
  readonly financeCommitteeNeeded: boolean;
  readonly personnelPublishedToFinanceCommittee: IsoDate | null;
  /** Why the initiative goes on although it does not pay. */
  readonly reasonsForRed: string | null;
  readonly firstInformation: Delivery | null;
  readonly today: IsoDate;
  readonly isHoliday: IsHoliday;
}

/** Green: NPV above 0 and a loss in at most 20 % of the runs; yellow: in at most 40 %; else red (domain 3.4). */
export function recommendedColour(npv: number, probabilityNegative: number): RecommendedColour {
  if (npv <= 0 || probabilityNegative > 0.4) return 'RED';
  return probabilityNegative <= 0.2 ? 'GREEN' : 'YELLOW';
}

/** The exit criteria of the business case. Red does not block, but needs reasons. */
export function businessCaseCriteria(input: BusinessCaseGateInput): GateCriterion[] {
  return [
    must('G2-FIGURES', input.figures ? [] : [reason('not-recorded')]),
    should('G2-EVIDENCE', evidenceReasons(input.evidenceShare)),
    must('G2-FREED-TIME', input.freedTimeUse === 'undecided' ? [reason('freed-time-undecided')] : []),
    ...personnelCriteria(input),
    must('G2-RED-REASONS', redReasons(input)),
    firstInformation('G2-FIRST-INFORMATION', input.firstInformation, input.today, input.isHoliday),
  ];
}

function evidenceReasons(share: number | null): GateReason[] {
  if (share === null) return [reason('not-recorded')];
  if (share >= EVIDENCE_SHARE_NEEDED) return [];
  return [reason('evidence-share-too-low', { share, needed: EVIDENCE_SHARE_NEEDED })];
}

/** §§ 92, 106 BetrVG: effects on staff are published before the decision, where such a body exists. */
function personnelCriteria(input: BusinessCaseGateInput): GateCriterion[] {
  const criteria: GateCriterion[] = [];
  if (hasWorksCouncil(input.representation)) {
    criteria.push(
      must(
        'G2-PERSONNEL-COUNCIL',
        input.personnelPublishedToCouncil ? [] : [reason('not-published-to-council')],
      ),
    );
  }
  if (input.financeCommitteeNeeded) {
    const published = input.personnelPublishedToFinanceCommittee !== null;
    criteria.push(
      must('G2-PERSONNEL-FINANCE', published ? [] : [reason('not-published-to-finance-committee')]),
    );
  }
  return criteria;
}

function redReasons({ figures, reasonsForRed }: BusinessCaseGateInput): GateReason[] {
  if (!figures || recommendedColour(figures.npv, figures.probabilityNegative) !== 'RED') return [];
  return reasonsForRed?.trim() ? [] : [reason('red-without-reasons')];
}
