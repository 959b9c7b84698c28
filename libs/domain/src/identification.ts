import type { AnswerOf, IdentificationAnswers, QuestionId } from './identification-questions';

export const IS_AI_RESULTS = ['yes', 'no', 'unclear'] as const;
/** Art. 3 (1) AI Act. */
export type IsAiResult = (typeof IS_AI_RESULTS)[number];
export const BROCHURE_VERDICTS = ['AI', 'PRECURSOR', 'NONE', 'UNCLEAR'] as const;
/** KI, KI-Vorstufe/Automatisierung, keine KI, unklar: the reading of the brochure (seed). */
export type BrochureVerdict = (typeof BROCHURE_VERDICTS)[number];
export type LearningMode = 'none' | 'trained' | 'learnsOn' | 'unknown';
/** Data are collected, come together, are worked on by something learned, and lead to an action. */
export type BrochureElements = readonly [
  collects: boolean,
  gathers: boolean,
  learned: boolean,
  acts: boolean,
];

const CO_DETERMINATION = ['E1', 'E2', 'E3', 'E4'] as const;
export type CoDeterminationQuestion = (typeof CO_DETERMINATION)[number];

export interface Identification {
  readonly isAiSystem: IsAiResult;
  readonly elements: BrochureElements;
  readonly verdict: BrochureVerdict;
  readonly learningMode: LearningMode;
  /** Said to be fixed rules, but advertised as AI or not fully explained: ask the vendor. */
  readonly suspicion: boolean;
  /** Independent of the result (INV-07): what speaks for co-determination, and what nobody can exclude yet. */
  readonly coDetermination: {
    readonly check: boolean;
    readonly yes: readonly CoDeterminationQuestion[];
    readonly open: readonly CoDeterminationQuestion[];
  };
}

type Option<Id extends QuestionId> = Extract<AnswerOf<Id>, readonly unknown[]>[number];

const LEARNED: readonly unknown[] = ['mlStatic', 'mlContinuous', 'generative', 'mixed'];
const ACTIONS: readonly Option<'A4'>[] = [
  'predict',
  'recommend',
  'generate',
  'assign',
  'decide',
  'control',
  'profile',
];
const OUTPUTS: readonly Option<'D2'>[] = ['prediction', 'content', 'recommendation', 'decision'];

/**
 * What the answers so far amount to (domain 4.2), through the brochure's eyes and the AI Act's. Total: whatever is
 * unanswered counts as unknown.
 */
export function identify(answers: IdentificationAnswers): Identification {
  const suspicion = isSuspicious(answers);
  const elements: BrochureElements = [
    chosen(answers.A1).some((source) => source !== 'none'),
    ['server', 'cloud', 'lake'].includes(answers.A2 ?? ''),
    LEARNED.includes(answers.A3),
    chosen(answers.A4).some((action) => ACTIONS.includes(action)),
  ];
  return {
    isAiSystem: isAiSystem(answers, suspicion),
    elements,
    verdict: verdictOf(answers, elements),
    learningMode: learningModeOf(answers),
    suspicion,
    coDetermination: coDeterminationOf(answers),
  };
}

/** INV-08: while the other side contests a »no«, nobody can rely on it. */
export function isAiAfterContest(result: IsAiResult, contested: boolean): IsAiResult {
  return contested && result === 'no' ? 'unclear' : result;
}

/** The result is no certain »no« or »yes«, or rests on rules that are said to be more: a question to the vendor. */
export function asksVendor({ isAiSystem: isAi, suspicion }: Identification): boolean {
  return isAi === 'unclear' || suspicion;
}

function isAiSystem(answers: IdentificationAnswers, suspicion: boolean): IsAiResult {
  const { A3, C1, C2, D1 } = answers;
  const unknownWay = A3 === undefined || A3 === 'unknown';
  const infers = LEARNED.includes(A3) || A3 === 'knowledge' || (unknownWay && C2 === 'yes');
  const outputs =
    chosen(answers.D2).some((output) => OUTPUTS.includes(output)) ||
    chosen(answers.A4).some((action) => ACTIONS.includes(action));
  if (infers && outputs && D1 !== 'manual') return 'yes';
  const carved = ['fixedRules', 'formula', 'optimisation'].includes(A3 ?? '') && C1 === 'no' && C2 === 'no';
  return carved && !suspicion ? 'no' : 'unclear';
}

function isSuspicious({ A3, C3, C4 }: IdentificationAnswers): boolean {
  return (A3 === 'fixedRules' || A3 === 'formula') && (C4 === 'yes' || C3 === 'no');
}

function verdictOf({ A3 }: IdentificationAnswers, elements: BrochureElements): BrochureVerdict {
  if (A3 === undefined || A3 === 'unknown') return 'UNCLEAR';
  const sum = elements.filter(Boolean).length;
  if (elements[2]) return sum >= 3 ? 'AI' : 'NONE';
  return sum >= 2 ? 'PRECURSOR' : 'NONE';
}

/** A mixture holds a learned model, so it is trained at least. */
function learningModeOf({ A3, C1, C2 }: IdentificationAnswers): LearningMode {
  if (A3 === 'mlContinuous' || C1 === 'yes') return 'learnsOn';
  if (LEARNED.includes(A3)) return 'trained';
  if (A3 === undefined || A3 === 'unknown') return C2 === 'yes' ? 'trained' : 'unknown';
  return 'none';
}

function coDeterminationOf(answers: IdentificationAnswers): Identification['coDetermination'] {
  const yes = CO_DETERMINATION.filter((id) => answers[id] === 'yes');
  const open = CO_DETERMINATION.filter((id) => answers[id] === undefined || answers[id] === 'unknown');
  return { check: yes.length + open.length > 0, yes, open };
}

function chosen<One extends string>(answer: 'unknown' | readonly One[] | undefined): readonly One[] {
  return answer === undefined || answer === 'unknown' ? [] : answer;
}
