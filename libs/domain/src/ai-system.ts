/** Where an entry of the KI-Verzeichnis stands. */
export const SYSTEM_STATUSES = ['PLANNED', 'IN_USE', 'RETIRED'] as const;
export type SystemStatus = (typeof SYSTEM_STATUSES)[number];

/** Where a system runs and its data lie. */
export const SYSTEM_HOSTINGS = ['DEVICE', 'ON_PREMISES', 'CLOUD'] as const;
export type SystemHosting = (typeof SYSTEM_HOSTINGS)[number];

/** Result of the KI-Identifikation; none before it was done. */
export const AI_RESULTS = ['yes', 'no', 'unclear'] as const;
export type AiResult = (typeof AI_RESULTS)[number];

/** What decides whether a system is regulated. */
export interface RegulationState {
  readonly status: SystemStatus;
  readonly isAi: AiResult | null;
  /** The works council contests the result. */
  readonly contested: boolean;
  /** An agreement or policy kept here covers it and is in force today. */
  readonly agreementInForce: boolean;
  /** An agreement from elsewhere, by its name. */
  readonly otherAgreement: string;
}

/**
 * »Ungeregelt«: planned or in use, AI not certainly no, and no agreement in force covers it. Unclear counts as AI
 * (INV-08), and so does a result that somebody contests.
 */
export const isUnregulated = ({
  status,
  isAi,
  contested,
  agreementInForce,
  otherAgreement,
}: RegulationState): boolean =>
  status !== 'RETIRED' && (isAi !== 'no' || contested) && !agreementInForce && otherAgreement === '';
