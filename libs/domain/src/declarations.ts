import type { IsoDate } from './iso-date';
import type { ParticipationGateInput, ResidualRisk } from './participation-gate';

export const DECLARATION_SIDES = ['EMPLOYER', 'COUNCIL', 'INDEPENDENT'] as const;
export type DeclarationSide = (typeof DECLARATION_SIDES)[number];

/** What a declaration says: a share 0 to 1, a whole number in bounds, yes or no, one of a few, or how many of how many. */
export type DeclarationForm =
  | { readonly kind: 'share' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'count' };

interface DeclarationDefinition {
  readonly form: DeclarationForm;
  /**
   * Whose word it is; INDEPENDENT are data protection, safety and the representative of the severely disabled. Nobody's
   * where a form of its own computes it now: what was said before stays readable, for it is evidence.
   */
  readonly sides: readonly DeclarationSide[];
}

const done = { kind: 'done' } as const;
const score = { kind: 'number', min: 0, max: 100 } as const;

/** Results that people state with their name until a form of its own computes them. */
export const DECLARATIONS = {
  PA2_ANSWERED_SHARE: { form: { kind: 'share' }, sides: [] },
  PA5_DATA: { form: score, sides: [] },
  PA6_H: { form: score, sides: [] },
  AI_IDENTIFICATION: { form: done, sides: [] },
  FINANCE_COMMITTEE: { form: done, sides: ['EMPLOYER'] },
  DPIA: { form: done, sides: [] },
  RISK_ASSESSMENT: { form: done, sides: ['EMPLOYER', 'INDEPENDENT'] },
  SBV_HEARD: { form: done, sides: ['EMPLOYER', 'INDEPENDENT'] },
  SURVEY: {
    form: { kind: 'choice', values: ['DONE', 'WAIVED', 'TOO_SMALL', 'OPEN'] },
    sides: [],
  },
  RESIDUAL_RISK: { form: { kind: 'number', min: 1, max: 25 }, sides: [] },
  CONCERNS_ANSWERED: { form: { kind: 'count' }, sides: [] },
} as const satisfies Record<string, DeclarationDefinition>;

export type DeclarationKind = keyof typeof DECLARATIONS;
export const DECLARATION_KINDS = Object.keys(DECLARATIONS) as DeclarationKind[];

/** Those that somebody can still state; the others a form computes now. */
export const LIVE_DECLARATION_KINDS = DECLARATION_KINDS.filter((kind) => DECLARATIONS[kind].sides.length > 0);

export interface AnsweredCount {
  readonly total: number;
  readonly unanswered: number;
}
export type DeclarationValue = number | boolean | string | AnsweredCount;

/** The newest word of one side on one matter. */
export interface Declared {
  readonly kind: DeclarationKind;
  readonly side: DeclarationSide;
  readonly value: DeclarationValue;
  readonly recordedOn: IsoDate;
}

/** Whether a value is one that this kind of declaration can have. */
export function isDeclarationValue(kind: DeclarationKind, value: unknown): value is DeclarationValue {
  const form: DeclarationForm = DECLARATIONS[kind].form;
  switch (form.kind) {
    case 'share':
      return typeof value === 'number' && value >= 0 && value <= 1;
    case 'number':
      return Number.isInteger(value) && (value as number) >= form.min && (value as number) <= form.max;
    case 'done':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && form.values.includes(value);
    case 'count':
      return isAnsweredCount(value);
  }
}

function isAnsweredCount(value: unknown): value is AnsweredCount {
  if (typeof value !== 'object' || value === null) return false;
  const { total, unanswered, ...more } = value as Record<string, unknown>;
  return (
    Object.keys(more).length === 0 &&
    Number.isSafeInteger(total) &&
    Number.isSafeInteger(unanswered) &&
    (unanswered as number) >= 0 &&
    (unanswered as number) <= (total as number)
  );
}

export interface DeclaredFacts {
  readonly financeCommitteeOn: IsoDate | null;
  readonly dpiaDoneOn: IsoDate | null;
  readonly riskAssessmentDoneOn: IsoDate | null;
  readonly disabledRepresentativeHeardOn: IsoDate | null;
  readonly survey: ParticipationGateInput['survey'];
  readonly residualRisks: readonly ResidualRisk[] | null;
  readonly concerns: AnsweredCount | null;
}

/** What the declarations of all sides amount to, for the gates. The newest word on a matter is the first in the list. */
export function declaredFacts(declarations: readonly Declared[]): DeclaredFacts {
  const newest = (kind: DeclarationKind, side?: DeclarationSide): Declared | undefined =>
    declarations.find((entry) => entry.kind === kind && (side === undefined || entry.side === side));
  const valueOf = <Value extends DeclarationValue>(kind: DeclarationKind, side?: DeclarationSide) =>
    (newest(kind, side)?.value as Value | undefined) ?? null;
  const doneOn = (kind: DeclarationKind): IsoDate | null => {
    const entry = newest(kind);
    return entry?.value === true ? entry.recordedOn : null;
  };
  return {
    financeCommitteeOn: doneOn('FINANCE_COMMITTEE'),
    dpiaDoneOn: doneOn('DPIA'),
    riskAssessmentDoneOn: doneOn('RISK_ASSESSMENT'),
    disabledRepresentativeHeardOn: doneOn('SBV_HEARD'),
    survey: surveyOf(valueOf<string>('SURVEY', 'EMPLOYER'), valueOf<string>('SURVEY', 'COUNCIL')),
    residualRisks: risksOf(
      valueOf<number>('RESIDUAL_RISK', 'EMPLOYER'),
      valueOf<number>('RESIDUAL_RISK', 'COUNCIL'),
    ),
    concerns: valueOf<AnsweredCount>('CONCERNS_ANSWERED'),
  };
}

/** A survey can be done by either side; waiving it, or finding the group too small, takes both (domain 3.5). */
function surveyOf(employer: string | null, council: string | null): DeclaredFacts['survey'] {
  if (employer === 'DONE' || council === 'DONE') return 'DONE';
  if (employer !== council) return null;
  if (employer === 'WAIVED') return 'WAIVED_BY_BOTH';
  return employer === 'TOO_SMALL' ? 'TOO_SMALL' : null;
}

/** The highest risk that remains, as the more careful side sees it; both have accepted it once both have named it. */
function risksOf(employer: number | null, council: number | null): readonly ResidualRisk[] | null {
  if (employer === null && council === null) return null;
  return [
    {
      id: '1',
      score: Math.max(employer ?? 0, council ?? 0),
      acceptedByBoth: employer !== null && council !== null,
    },
  ];
}
