/** How a fact is asked for, checked and preset; API and forms share these tables. */
export type FactField =
  | { readonly kind: 'bool'; readonly preset: boolean }
  | { readonly kind: 'int'; readonly preset: number }
  | { readonly kind: 'enum'; readonly values: readonly string[]; readonly preset: string };

type ValueOf<Field> = Field extends { kind: 'enum'; values: readonly (infer Value)[] }
  ? Value
  : Field extends { kind: 'int' }
    ? number
    : boolean;
type FactsOf<Fields> = { [Name in keyof Fields]: ValueOf<Fields[Name]> };

const no = { kind: 'bool', preset: false } as const;
const count = { kind: 'int', preset: 0 } as const;

function oneOf<const Values extends readonly string[]>(preset: Values[number], values: Values) {
  return { kind: 'enum', values, preset } as const;
}

/**
 * Facts about one system (domain 3.1), one set per initiative and version. The presets are what holds while nobody
 * has answered: an unclear system counts as AI (INV-08), the use of freed time is undecided, nothing else is claimed.
 */
export const SYSTEM_FACT_FIELDS = {
  isAiSystem: oneOf('unclear', ['yes', 'no', 'unclear']),
  generativeAi: no,
  processesEmployeeData: no,
  employeeDataIdentifiable: oneOf('none', ['none', 'anonymous', 'pseudonymous', 'identifiable']),
  logsUserActivity: no,
  performanceDataDerivable: no,
  smallGroupData: no,
  individualEvaluationIntended: no,
  scoringOfEmployees: no,
  locationTracking: no,
  biometric: no,
  emotionRecognition: no,
  emotionMedicalSafety: no,
  specialCategories: no,
  taskAllocation: oneOf('none', [
    'none',
    'fixedRules',
    'skillsAvailability',
    'individualBehaviour',
    'personalTraits',
  ]),
  affectsWorkingTime: no,
  affectsPay: no,
  conductRules: no,
  mobileWork: no,
  usedForRecruiting: no,
  usedForPromotionTermination: no,
  usedForSelectionGuidelines: no,
  automatedDecision: oneOf('none', ['none', 'prepares', 'decidesWithReview', 'decidesAlone']),
  legalOrSimilarEffect: no,
  changesWorkContent: oneOf('none', ['none', 'minor', 'substantial']),
  psychStrainExpected: no,
  healthSafetyImpact: no,
  technicalInstallation: no,
  safetyComponent: no,
  qualificationGap: no,
  trainingMeasures: no,
  jobsAffected: count,
  freedTimeUse: oneOf('undecided', [
    'quality',
    'overtimeReduction',
    'newTasks',
    'noReplacement',
    'jobReduction',
    'undecided',
  ]),
  jobLossPossible: no,
  newWorkMethodFundamental: no,
  transferExpected: no,
  hiringDecision: no,
  trainsOnCompanyData: no,
  trainsOnEmployeeData: no,
  continuousLearning: no,
  dataLake: no,
  cloud: no,
  thirdCountry: no,
  evergreenUpdates: no,
  interactsWithExternalPersons: no,
  generatesPublicContent: no,
  companyWide: no,
  affectedEmployees: count,
  severelyDisabledAffected: no,
} as const satisfies Record<string, FactField>;

export type SystemFacts = FactsOf<typeof SYSTEM_FACT_FIELDS>;
export type SystemFactName = keyof SystemFacts;

export const REPRESENTATION_TYPES = [
  'WORKS_COUNCIL',
  'CENTRAL_WORKS_COUNCIL',
  'COMBINE_WORKS_COUNCIL',
  'STAFF_COUNCIL',
  'CHURCH_MAV',
  'NONE',
] as const;
export type RepresentationType = (typeof REPRESENTATION_TYPES)[number];

/** Facts about the company (domain 3.1). While nobody has answered, co-determination counts. */
export const ORG_FACT_FIELDS = {
  eligibleVotersCompany: count,
  permanentEmployees: count,
  establishmentEmployees: count,
  representationType: oneOf('WORKS_COUNCIL', REPRESENTATION_TYPES),
  tendency: no,
  collectiveAgreementApplies: no,
} as const satisfies Record<string, FactField>;

export type OrgFacts = FactsOf<typeof ORG_FACT_FIELDS>;

/** All system facts with the value that holds while nobody has answered. */
export const DEFAULT_FACTS: SystemFacts = presetsOf(SYSTEM_FACT_FIELDS);

/** All company facts with the value that holds while nobody has answered. */
export const DEFAULT_ORG_FACTS: OrgFacts = presetsOf(ORG_FACT_FIELDS);

/** Later answers over earlier ones over the presets; an absent or undefined answer changes nothing. */
export function mergeFacts(...answers: readonly Partial<SystemFacts>[]): SystemFacts {
  return answers.reduce<SystemFacts>((facts, answer) => ({ ...facts, ...defined(answer) }), DEFAULT_FACTS);
}

/** As `mergeFacts`, for the company. */
export function mergeOrgFacts(...answers: readonly Partial<OrgFacts>[]): OrgFacts {
  return answers.reduce<OrgFacts>((facts, answer) => ({ ...facts, ...defined(answer) }), DEFAULT_ORG_FACTS);
}

function presetsOf<Fields extends Record<string, FactField>>(fields: Fields): FactsOf<Fields> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.preset]),
  ) as FactsOf<Fields>;
}

function defined<Answer extends object>(answer: Answer): Answer {
  return Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined)) as Answer;
}
