import type { RepresentationType } from './facts';
import { must, reason, type GateCriterion, type GateReason } from './gate-criterion';
import type { IsoDate } from './iso-date';
import type { RuleId } from './rule-table';
import { hasWorksCouncil } from './rules';

/** What can answer a consent item (BV-ALT of domain 3.6). */
export const INSTRUMENTS = [
  'WORKS_AGREEMENT',
  'INFORMAL_ARRANGEMENT',
  'PILOT_ARRANGEMENT',
  'CONCILIATION_RULING',
  'AI_POLICY',
  'NO_CONSENT_NEEDED',
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** Agreed is not concluded: an instrument exists only when it is signed (§ 77 (2) BetrVG). */
export const INSTRUMENT_STATES = [
  'DRAFT',
  'AGREED',
  'FOR_SIGNATURE',
  'SIGNED',
  'DISPLAYED',
  'IN_FORCE',
  'ENDED',
] as const;
export type InstrumentState = (typeof INSTRUMENT_STATES)[number];

const CONCLUDED: readonly InstrumentState[] = ['SIGNED', 'DISPLAYED', 'IN_FORCE'];

export interface InstrumentLink {
  readonly instrument: Instrument;
  readonly state: InstrumentState;
  /** NO_CONSENT_NEEDED counts only when the council acknowledged the reasons. */
  readonly acknowledgedByCouncil?: boolean;
}

export interface ConsentItem {
  readonly ruleId: RuleId;
  readonly link: InstrumentLink | null;
}

export const STATEMENT_RESPONSES = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED'] as const;
export type StatementResponse = (typeof STATEMENT_RESPONSES)[number];

/** One point of the workforce's statement and what management declares on it (establishments without a council). */
export interface StatementItem {
  readonly id: string;
  readonly response: StatementResponse | null;
  readonly reasons: string | null;
  /** What was taken over differs from what was asked. */
  readonly deviates: boolean;
}

/** What G4 looks at (domain 3.6, 2.6); null = nobody has recorded it. */
export interface AgreementGateInput {
  readonly representation: RepresentationType;
  /** Only a pilot is to start. */
  readonly pilot: boolean;
  readonly consentItems: readonly ConsentItem[] | null;
  /** Required clauses of consent rules that the agreement lacks (domain 8.3). */
  readonly missingClauses: readonly string[];
  readonly statementItems: readonly StatementItem[] | null;
  /** Staff council or church body: the procedure of their own law is recorded as done. */
  readonly otherLawDoneOn: IsoDate | null;
}

/** The exit criteria of the agreement; which ones depends on who represents the workforce. */
export function agreementCriteria(input: AgreementGateInput): GateCriterion[] {
  if (input.representation === 'NONE') return [must('G4-STATEMENTS', statementReasons(input.statementItems))];
  if (!hasWorksCouncil(input.representation)) {
    return [must('G4-OTHER-LAW', input.otherLawDoneOn === null ? [reason('other-law-open')] : [])];
  }
  return [
    must(
      'G4-CONSENT',
      input.consentItems?.flatMap((item) => consentReasons(item, input.pilot)) ?? [reason('not-recorded')],
    ),
    must(
      'G4-CLAUSES',
      input.missingClauses.map((clause) => reason('clauses-missing', { clause })),
    ),
  ];
}

function consentReasons({ ruleId, link }: ConsentItem, pilot: boolean): GateReason[] {
  if (link === null) return [reason('consent-open', { rule: ruleId })];
  const { instrument, state } = link;
  if (!suits(link, pilot)) return [reason('instrument-not-suitable', { rule: ruleId, instrument })];
  if (instrument === 'NO_CONSENT_NEEDED' || CONCLUDED.includes(state)) return [];
  return [
    reason(state === 'ENDED' ? 'instrument-ended' : 'instrument-not-signed', { rule: ruleId, instrument }),
  ];
}

/** A directive of the employer never replaces consent; a pilot arrangement carries a pilot and nothing more (INV-05). */
function suits({ instrument, acknowledgedByCouncil }: InstrumentLink, pilot: boolean): boolean {
  switch (instrument) {
    case 'WORKS_AGREEMENT':
    case 'INFORMAL_ARRANGEMENT':
    case 'CONCILIATION_RULING':
      return true;
    case 'PILOT_ARRANGEMENT':
      return pilot;
    case 'NO_CONSENT_NEEDED':
      return acknowledgedByCouncil === true;
    case 'AI_POLICY':
      return false;
  }
}

function statementReasons(items: readonly StatementItem[] | null): GateReason[] {
  if (items === null) return [reason('not-recorded')];
  return items.flatMap((item) => {
    if (item.response === null) return [reason('statement-item-open', { item: item.id })];
    if (item.response === 'ACCEPTED')
      return item.deviates ? [reason('statement-deviates', { item: item.id })] : [];
    return item.reasons?.trim() ? [] : [reason('statement-reasons-missing', { item: item.id })];
  });
}
