import { aiActClassOf, type AiActClass } from './ai-act-class';
import { mergeFacts, type SystemFactName, type SystemFacts } from './facts';
import { identify } from './identification';
import type { IdentificationAnswers } from './identification-questions';

/** Of the questionnaire's questions, a fact that one answer settles. */
interface Settled {
  readonly fact: SystemFactName;
  readonly value: SystemFacts[SystemFactName];
  readonly when: (answers: IdentificationAnswers) => boolean;
}

/**
 * What answers certainly say about the facts (domain 3.1). A »no« settles a fact only where question and fact ask the
 * same; E3 and E4 ask for several things at once, so their facts are asked one by one. An unknown settles nothing.
 */
const SETTLED: readonly Settled[] = [
  { fact: 'generativeAi', value: true, when: ({ A3 }) => A3 === 'generative' },
  { fact: 'continuousLearning', value: true, when: ({ A3, C1 }) => A3 === 'mlContinuous' || C1 === 'yes' },
  {
    fact: 'continuousLearning',
    value: false,
    when: ({ A3, C1 }) =>
      C1 === 'no' && A3 !== undefined && !['mlContinuous', 'mixed', 'unknown'].includes(A3),
  },
  { fact: 'cloud', value: true, when: ({ A2 }) => A2 === 'cloud' },
  { fact: 'cloud', value: false, when: ({ A2 }) => A2 === 'device' || A2 === 'server' },
  { fact: 'dataLake', value: true, when: ({ A2 }) => A2 === 'lake' },
  { fact: 'processesEmployeeData', value: true, when: ({ E1 }) => E1 === 'yes' },
  { fact: 'processesEmployeeData', value: false, when: ({ E1, E4 }) => E1 === 'no' && E4 === 'no' },
  {
    // Records of use are about persons only where they can be attributed to one.
    fact: 'logsUserActivity',
    value: true,
    when: ({ A1, E1 }) => A1 !== undefined && A1 !== 'unknown' && A1.includes('usageLog') && E1 === 'yes',
  },
  { fact: 'performanceDataDerivable', value: true, when: ({ E2 }) => E2 === 'yes' },
  { fact: 'performanceDataDerivable', value: false, when: ({ E2 }) => E2 === 'no' },
];

/** The facts that these answers settle; everything else stays as it is known. */
export function factsOf(answers: IdentificationAnswers): Partial<SystemFacts> {
  const settled = SETTLED.filter(({ when }) => when(answers)).map(
    ({ fact, value }) => [fact, value] as const,
  );
  return {
    isAiSystem: identify(answers).isAiSystem,
    ...(Object.fromEntries(settled) as Partial<SystemFacts>),
  };
}

const ASKED: readonly {
  facts: readonly SystemFactName[];
  when: (answers: IdentificationAnswers) => boolean;
}[] = [
  {
    facts: [
      'taskAllocation',
      'affectsWorkingTime',
      'affectsPay',
      'usedForRecruiting',
      'usedForPromotionTermination',
    ],
    when: ({ E3 }) => E3 !== 'no',
  },
  {
    facts: ['biometric', 'emotionRecognition', 'specialCategories', 'locationTracking'],
    when: ({ E4 }) => E4 !== 'no',
  },
  {
    facts: ['scoringOfEmployees'],
    when: ({ A4, E2 }) => E2 !== 'no' && (A4 === 'unknown' || has(A4, 'predict') || has(A4, 'profile')),
  },
  { facts: ['automatedDecision'], when: ({ A4, B3 }) => has(A4, 'decide') || B3 !== 'no' },
  { facts: ['safetyComponent'], when: ({ A4 }) => has(A4, 'control') },
  { facts: ['interactsWithExternalPersons'], when: ({ A1 }) => has(A1, 'customer') },
  { facts: ['generatesPublicContent'], when: ({ A3, A4 }) => A3 === 'generative' || has(A4, 'generate') },
];

/** Facts that the answers raise without settling them: whoever knows the use answers them one by one. */
export function factsToAsk(answers: IdentificationAnswers): SystemFactName[] {
  return [...new Set(ASKED.filter(({ when }) => when(answers)).flatMap(({ facts }) => facts))];
}

const CLASS_FACTS: readonly SystemFactName[] = [
  'taskAllocation',
  'affectsWorkingTime',
  'usedForRecruiting',
  'usedForPromotionTermination',
  'emotionRecognition',
  'scoringOfEmployees',
  'safetyComponent',
  'interactsWithExternalPersons',
  'generatesPublicContent',
];

/**
 * The class under the AI Act (domain 4.3) of a system that no initiative describes: null while a fact is open on which
 * it depends. Nobody is told »minimal« because a question was not asked.
 */
export function classOfAnswers(answers: IdentificationAnswers): AiActClass | null {
  const facts = mergeFacts(factsOf(answers));
  if (facts.isAiSystem === 'no') return aiActClassOf(facts);
  const isOpen = factsToAsk(answers).some((fact) => CLASS_FACTS.includes(fact));
  return isOpen ? null : aiActClassOf(facts);
}

function has(answer: readonly string[] | string | undefined, option: string): boolean {
  return Array.isArray(answer) && answer.includes(option);
}
