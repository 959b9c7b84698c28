/** How a question is answered: one option, several, or yes and no. »Weiß ich nicht« is open to each of them. */
export type IdentificationQuestion =
  | { readonly kind: 'yn' }
  | { readonly kind: 'single'; readonly options: readonly string[] }
  | {
      readonly kind: 'multi';
      readonly options: readonly string[];
      /** Says that there is none, so it stands alone. */
      readonly alone?: string;
    };

const yn = { kind: 'yn' } as const;

function single<const Options extends readonly string[]>(...options: Options) {
  return { kind: 'single', options } as const;
}

/** The questions of KI-ID-1 (domain 4.1) in their order; their words stand in the content library. */
export const IDENTIFICATION_QUESTIONS = {
  A1: {
    kind: 'multi',
    options: ['sensor', 'staffInput', 'usageLog', 'customer', 'otherSystems', 'external', 'none'],
    alone: 'none',
  },
  A2: single('device', 'server', 'cloud', 'lake'),
  A3: single(
    'fixedRules',
    'formula',
    'optimisation',
    'mlStatic',
    'mlContinuous',
    'generative',
    'knowledge',
    'mixed',
  ),
  A4: {
    kind: 'multi',
    options: ['show', 'predict', 'recommend', 'generate', 'assign', 'decide', 'control', 'profile'],
  },
  B1: yn,
  B2: yn,
  B3: yn,
  B4: yn,
  C1: yn,
  C2: yn,
  C3: yn,
  C4: yn,
  D1: single('manual', 'partly', 'full'),
  D2: {
    kind: 'multi',
    options: ['prediction', 'content', 'recommendation', 'decision', 'none'],
    alone: 'none',
  },
  E1: yn,
  E2: yn,
  E3: yn,
  E4: yn,
  E5: yn,
} as const satisfies Record<string, IdentificationQuestion>;

/** Names the questions, so that answers of an earlier questionnaire stay readable. */
export const QUESTIONNAIRE = 'KI-ID-1';

export type QuestionId = keyof typeof IDENTIFICATION_QUESTIONS;
export const QUESTION_IDS = Object.keys(IDENTIFICATION_QUESTIONS) as readonly QuestionId[];

type OptionOf<Question> = Question extends { options: readonly (infer Option)[] } ? Option : 'yes' | 'no';

/** What somebody says to one question. */
export type AnswerOf<Id extends QuestionId> =
  | 'unknown'
  | ((typeof IDENTIFICATION_QUESTIONS)[Id] extends { kind: 'multi' }
      ? readonly OptionOf<(typeof IDENTIFICATION_QUESTIONS)[Id]>[]
      : OptionOf<(typeof IDENTIFICATION_QUESTIONS)[Id]>);

/** The answers so far; what nobody has answered is absent. */
export type IdentificationAnswers = { readonly [Id in QuestionId]?: AnswerOf<Id> };
export type IdentificationAnswer = NonNullable<IdentificationAnswers[QuestionId]>;

/** Whether a value is an answer to this question. */
export function isAnswerTo(id: QuestionId, value: unknown): value is IdentificationAnswer {
  if (value === 'unknown') return true;
  const question: IdentificationQuestion = IDENTIFICATION_QUESTIONS[id];
  if (question.kind === 'yn') return value === 'yes' || value === 'no';
  const isOption = (one: unknown): boolean => typeof one === 'string' && question.options.includes(one);
  if (question.kind === 'single') return isOption(value);
  if (!Array.isArray(value) || value.length === 0 || !value.every(isOption)) return false;
  const isRepeated = new Set(value).size < value.length;
  const contradicts = question.alone !== undefined && value.includes(question.alone) && value.length > 1;
  return !isRepeated && !contradicts;
}

/** What makes an answer believable (domain 4.1). */
export const ANSWER_EVIDENCE = ['VENDOR_DOCUMENT', 'TEST', 'ADMIN_SCREEN', 'ASSUMPTION'] as const;
export type AnswerEvidence = (typeof ANSWER_EVIDENCE)[number];

/** Questions that nobody has answered, in their order. */
export function unansweredOf(answers: IdentificationAnswers): QuestionId[] {
  return QUESTION_IDS.filter((id) => answers[id] === undefined);
}

/** Questions answered »weiß ich nicht«: they go to the vendor. */
export function unknownsOf(answers: IdentificationAnswers): QuestionId[] {
  return QUESTION_IDS.filter((id) => answers[id] === 'unknown');
}
