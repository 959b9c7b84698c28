import { SYSTEM_FACT_FIELDS, type SystemFactName } from '@einklang/domain';

/** The facts as a person thinks of them, section by section; together they are all of them (see the spec). */
export const FACT_SECTIONS = {
  kind: [
    'isAiSystem',
    'generativeAi',
    'continuousLearning',
    'automatedDecision',
    'legalOrSimilarEffect',
    'safetyComponent',
    'evergreenUpdates',
    'interactsWithExternalPersons',
    'generatesPublicContent',
  ],
  data: [
    'processesEmployeeData',
    'employeeDataIdentifiable',
    'specialCategories',
    'biometric',
    'emotionRecognition',
    'emotionMedicalSafety',
    'trainsOnCompanyData',
    'trainsOnEmployeeData',
    'dataLake',
    'cloud',
    'thirdCountry',
  ],
  monitoring: [
    'logsUserActivity',
    'performanceDataDerivable',
    'smallGroupData',
    'individualEvaluationIntended',
    'scoringOfEmployees',
    'locationTracking',
    'taskAllocation',
  ],
  work: [
    'changesWorkContent',
    'affectsWorkingTime',
    'affectsPay',
    'conductRules',
    'mobileWork',
    'psychStrainExpected',
    'healthSafetyImpact',
    'technicalInstallation',
    'newWorkMethodFundamental',
  ],
  staff: [
    'usedForRecruiting',
    'usedForPromotionTermination',
    'usedForSelectionGuidelines',
    'qualificationGap',
    'trainingMeasures',
    'jobsAffected',
    'freedTimeUse',
    'jobLossPossible',
    'transferExpected',
    'hiringDecision',
  ],
  scope: ['companyWide', 'affectedEmployees', 'severelyDisabledAffected'],
} as const satisfies Record<string, readonly SystemFactName[]>;

export type FactSection = keyof typeof FACT_SECTIONS;
export const FACT_SECTION_IDS = Object.keys(FACT_SECTIONS) as FactSection[];

/** Business case and facts say the same of these; the case's publication sets them. */
export const SET_BY_BUSINESS_CASE: readonly SystemFactName[] = [
  'freedTimeUse',
  'jobsAffected',
  'transferExpected',
];

/** What the completion of a KI-Check sets in any case. */
export const SET_BY_KI_CHECK: readonly SystemFactName[] = ['isAiSystem'];

/** Whether a fact says more than its preset: what a closed section counts. */
export const applies = (name: SystemFactName, value: unknown): boolean =>
  value !== SYSTEM_FACT_FIELDS[name].preset;
