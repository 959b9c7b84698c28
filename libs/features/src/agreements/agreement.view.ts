import type { ClauseState, InstrumentState } from '@einklang/domain';
import type { ClauseGroup, ClauseKind } from '@einklang/content';

export const AGREEMENT_KINDS = ['WORKS_AGREEMENT', 'AI_POLICY'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];
/** The two sides of a negotiation; COUNCIL is the works council or, without one, the employee representatives. */
export type NegotiatingSide = 'EMPLOYER' | 'COUNCIL';
/** Chapters of the library, and the one for what was added after the negotiation had begun. */
export type Chapter = ClauseGroup | 'ADDITIONS';

/** One paragraph in the list. */
export class ClauseSummary {
  id!: string;
  /** Id in the library, or one of the parties' own. */
  key!: string;
  /** Paragraph number. */
  number!: number;
  title!: string;
  chapter!: Chapter;
  effect!: ClauseKind;
  state!: ClauseState;
  /** The published version that counts; 0 before the first. */
  currentVersion!: number;
  /** Whose answer is waited for. */
  turn!: NegotiatingSide | null;
  /** The facts ask for it. */
  required!: boolean;
  /** Part of the text as it stands: agreed, or in a policy set by management. */
  settled!: boolean;
  /** My side has a draft that is newer than the published text. Nobody else sees this. */
  drafting!: boolean;
  /** Comments in the rooms I am in. */
  comments!: number;
}

export class AgreementMay {
  add!: boolean;
  raise!: boolean;
  declare!: boolean;
}

export class AgreementView {
  id!: string;
  initiativeId!: string;
  initiativeTitle!: string;
  kind!: AgreementKind;
  title!: string;
  state!: InstrumentState;
  clauses!: ClauseSummary[];
  settledCount!: number;
  /** »Regelungslücke«: keys of clauses that the facts ask for and that are missing. A warning to both sides. */
  gaps!: string[];
  /** SHA-256 of the whole text once everything is settled; what a resolution and a signature refer to. */
  textHash!: string | null;
  effectiveOn!: string | null;
  reviewOn!: string | null;
  openedBy!: string;
  openedAt!: Date;
  may!: AgreementMay;
}

/** An agreement in the list of all: where it stands, none of its text. */
export class AgreementSummary {
  id!: string;
  initiativeId!: string;
  initiativeTitle!: string;
  kind!: AgreementKind;
  title!: string;
  state!: InstrumentState;
  settledCount!: number;
  clauseCount!: number;
  effectiveOn!: string | null;
  reviewOn!: string | null;
  openedAt!: Date;
}

export class AgreementList {
  items!: AgreementSummary[];
  nextCursor!: string | null;
}

/** A clause that an agreement could have. */
export class ProposedClause {
  key!: string;
  title!: string;
  purpose!: string;
  basis!: string;
  chapter!: Chapter;
  effect!: ClauseKind;
  required!: boolean;
}

export class ClauseProposalMay {
  open!: boolean;
}

export class ClauseProposal {
  /** What fits this company; null where its own law asks for another procedure. */
  kind!: AgreementKind | null;
  items!: ProposedClause[];
  may!: ClauseProposalMay;
}

export class PreviewClause {
  id!: string;
  number!: number;
  title!: string;
  state!: ClauseState;
  settled!: boolean;
  /** The accepted text, byte for byte; null while it is open. */
  text!: string | null;
}

export class PreviewChapter {
  chapter!: Chapter;
  clauses!: PreviewClause[];
}

/** The whole text as it stands. */
export class PreviewView {
  agreementId!: string;
  chapters!: PreviewChapter[];
  settledCount!: number;
  clauseCount!: number;
  textHash!: string | null;
}
