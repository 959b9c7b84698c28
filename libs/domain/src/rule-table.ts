import type { DeadlineId } from './deadline-table';

// prettier-ignore
export const RULE_IDS = [
  'R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15',
  'R16a', 'R16b', 'R16c', 'R17', 'R18', 'R19', 'R20', 'R21', 'R22', 'R23', 'R24', 'R25', 'R26', 'R27', 'R28',
  'R29', 'R30', 'R31', 'R32',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** What a rule obliges to; the first four rise in strength (domain 3.2). */
export const RULE_TYPES = [
  'INFORM',
  'CONSULT',
  'HEAR',
  'CONSENT',
  'EXPERT',
  'PROPOSAL',
  'DUTY',
  'CHECK',
  'STOP',
] as const;
export type RuleType = (typeof RULE_TYPES)[number];

/** Why nothing goes on: locked for good, open for a documented exception, or only with legal advice. */
export type StopKind = 'LOCKED' | 'EXCEPTION_NEEDED' | 'LEGAL_ADVICE';

export interface RuleDefinition {
  readonly id: RuleId;
  /** German citation, as shown. */
  readonly norm: string;
  readonly types: readonly RuleType[];
  /** A collective rule speaks to the works council; an individual one binds the employer everywhere. */
  readonly scope: 'COLLECTIVE' | 'INDIVIDUAL';
  /** In the language of `condition.ts`, over system, company and initiative facts. */
  readonly when: string;
  /** Opens an item that blocks going live until an agreement covers it (INV-05). */
  readonly consentItem?: true;
  /** Its content can be observed voluntarily where there is no council (domain 2.6). */
  readonly voluntary?: true;
  readonly stop?: StopKind;
  readonly deadlines?: readonly DeadlineId[];
}

const collective = { scope: 'COLLECTIVE', voluntary: true } as const;
/** Rights of the body itself: without a council there is nobody who could hold them. */
const ofTheBody = { scope: 'COLLECTIVE' } as const;
const individual = { scope: 'INDIVIDUAL' } as const;
const consent = { types: ['CONSENT'], consentItem: true } as const;

/** The trigger rules of domain 3.2. */
// prettier-ignore
export const RULES: readonly RuleDefinition[] = [
  {
    id: 'R01', norm: '§ 90 Abs. 1 Nr. 3, Abs. 2 BetrVG', types: ['INFORM', 'CONSULT'], ...collective,
    when: "isAiSystem != 'no' or changesWorkContent != 'none' or newWorkMethodFundamental",
  },
  { id: 'R02', norm: '§ 90 Abs. 1 Nr. 2 BetrVG', types: ['INFORM', 'CONSULT'], ...collective, when: 'technicalInstallation' },
  { id: 'R03', norm: '§ 80 Abs. 2 BetrVG', types: ['INFORM'], ...ofTheBody, when: 'always' },
  { id: 'R04', norm: '§ 80 Abs. 3 BetrVG', types: ['EXPERT'], ...ofTheBody, when: "isAiSystem != 'no'" },
  {
    // Objective suitability suffices; there is no threshold of materiality (BAG 1 ABR 7/15).
    id: 'R05', norm: '§ 87 Abs. 1 Nr. 6 BetrVG', ...consent, ...collective,
    when:
      'performanceDataDerivable or logsUserActivity or locationTracking or individualEvaluationIntended ' +
      'or scoringOfEmployees or smallGroupData',
  },
  { id: 'R06', norm: '§ 87 Abs. 1 Nr. 1 BetrVG', ...consent, ...collective, when: 'conductRules' },
  { id: 'R07', norm: '§ 87 Abs. 1 Nr. 2, 3 BetrVG', ...consent, ...collective, when: 'affectsWorkingTime' },
  {
    id: 'R08', norm: '§ 87 Abs. 1 Nr. 7 BetrVG, § 5 ArbSchG', ...consent, ...collective,
    when: "psychStrainExpected or healthSafetyImpact or changesWorkContent == 'substantial'",
  },
  { id: 'R09', norm: '§ 87 Abs. 1 Nr. 10, 11 BetrVG', ...consent, ...collective, when: 'affectsPay' },
  { id: 'R10', norm: '§ 87 Abs. 1 Nr. 14 BetrVG', ...consent, ...collective, when: 'mobileWork' },
  { id: 'R11', norm: '§ 91 BetrVG', ...consent, ...collective, when: 'workDesignRedFlag' },
  {
    id: 'R12', norm: '§ 92 BetrVG', types: ['INFORM', 'CONSULT'], ...collective,
    when: "jobsAffected > 0 or freedTimeUse in ['noReplacement','jobReduction']",
  },
  {
    // Planned job reduction means that jobs can be lost, whatever else is ticked (domain 6.6).
    id: 'R13', norm: '§ 92a BetrVG', types: ['PROPOSAL'], ...collective,
    when: "jobLossPossible or freedTimeUse == 'jobReduction' or changesWorkContent == 'substantial'",
  },
  { id: 'R14', norm: '§ 94 BetrVG', ...consent, ...collective, when: 'usedForRecruiting or individualEvaluationIntended' },
  { id: 'R15', norm: '§ 95 Abs. 1, 2a BetrVG', ...consent, ...collective, when: 'usedForSelectionGuidelines' },
  { id: 'R16a', norm: '§ 97 Abs. 2 BetrVG', ...consent, ...collective, when: 'qualificationGap' },
  { id: 'R16b', norm: '§ 98 BetrVG', ...consent, ...collective, when: 'trainingMeasures' },
  { id: 'R16c', norm: '§ 96 Abs. 1, 1a BetrVG', types: ['CONSULT'], ...ofTheBody, when: 'councilRequestedTraining' },
  {
    // Per person, in a procedure of its own with deemed consent: no item of the agreement.
    id: 'R17', norm: '§ 99 BetrVG', types: ['CONSENT'], ...collective, deadlines: ['REFUSAL_99'],
    when: '(transferExpected or hiringDecision) and eligibleVotersCompany > 20',
  },
  {
    id: 'R18', norm: '§ 102 BetrVG', types: ['HEAR'], ...collective, when: 'dismissalsPlanned',
    deadlines: ['HEARING_102_ORDINARY', 'HEARING_102_EXTRAORDINARY'],
  },
  {
    id: 'R19', norm: '§ 106 Abs. 3 Nr. 4, 5, 10 BetrVG', types: ['INFORM', 'CONSULT'], ...ofTheBody,
    when: 'permanentEmployees > 100 and not tendency',
  },
  {
    id: 'R20', norm: '§§ 111–113 BetrVG', types: ['CONSULT'], ...collective, stop: 'LEGAL_ADVICE',
    when:
      'eligibleVotersCompany > 20 and ' +
      "(newWorkMethodFundamental or jobLossPossible or freedTimeUse == 'jobReduction')",
  },
  {
    id: 'R21', norm: '§ 178 Abs. 2 SGB IX', types: ['HEAR'], ...individual, deadlines: ['CATCH_UP_178'],
    when: 'severelyDisabledAffected or sbvExists',
  },
  { id: 'R22', norm: '§ 81 Abs. 1, 2, 4 BetrVG', types: ['INFORM'], ...individual, when: "changesWorkContent != 'none'" },
  {
    id: 'R23', norm: '§ 81 Abs. 3 BetrVG', types: ['HEAR'], ...individual,
    when: "representationType == 'NONE' and (psychStrainExpected or healthSafetyImpact)",
  },
  { id: 'R24', norm: '§ 12 ArbSchG', types: ['DUTY'], ...individual, when: 'always' },
  { id: 'R25', norm: 'Art. 13, 14 DSGVO', types: ['INFORM'], ...individual, when: 'processesEmployeeData' },
  { id: 'R26', norm: 'Art. 35 DSGVO', types: ['DUTY'], ...individual, when: 'dpiaNeeded' },
  { id: 'R27', norm: 'Art. 26 Abs. 7 KI-VO', types: ['INFORM'], ...individual, when: "aiActClass == 'HIGH_RISK'" },
  { id: 'R28', norm: 'Art. 50 KI-VO', types: ['DUTY'], ...individual, when: "aiActClass == 'TRANSPARENCY' or transparencyNeeded" },
  { id: 'R29', norm: 'Art. 5 KI-VO', types: ['STOP'], ...individual, stop: 'LOCKED', when: "aiActClass == 'PROHIBITED'" },
  {
    id: 'R30', norm: 'Art. 22 DSGVO', types: ['STOP'], ...individual, stop: 'EXCEPTION_NEEDED',
    when: "automatedDecision == 'decidesAlone' and legalOrSimilarEffect",
  },
  { id: 'R31', norm: '§§ 50, 58 BetrVG', types: ['CHECK'], ...ofTheBody, when: 'companyWide' },
  { id: 'R32', norm: '§ 77 Abs. 3, § 87 Abs. 1 BetrVG', types: ['CHECK'], ...ofTheBody, when: 'collectiveAgreementApplies' },
];

/** The definition of a rule. */
export function ruleOf(id: RuleId): RuleDefinition {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) throw new RangeError(`There is no rule ${id}`);
  return rule;
}
