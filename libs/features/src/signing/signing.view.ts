import type { InstrumentState } from '@einklang/domain';
import { ReportView } from '@einklang/features/reports';
import type { AgreementKind, NegotiatingSide } from '@einklang/features/agreements';
import type { SignatureForm } from './signing.dto';

export class SigningMay {
  freeze!: boolean;
  thaw!: boolean;
  sign!: boolean;
  seal!: boolean;
  issue!: boolean;
  publish!: boolean;
}

/** The frozen text. */
export class SigningCopyView {
  id!: string;
  number!: number;
  textHash!: string;
  frozenBy!: string;
  frozenAt!: Date;
  /** The PDF that is signed; its state while the worker makes it. */
  report!: ReportView | null;
}

export class SignatureView {
  side!: NegotiatingSide;
  form!: SignatureForm | 'ISSUED';
  signatory!: string;
  signedOn!: string;
  recordedBy!: string;
  recordedAt!: Date;
}

export class SignedDocumentView {
  fileId!: string;
  fileName!: string;
  sha256!: string;
  addedBy!: string;
  addedAt!: Date;
}

/** A paragraph that still stands in the way. */
export class OpenClauseView {
  id!: string;
  number!: number;
  title!: string;
}

/** The points of the employees in a policy: without one, and with an unanswered one, nothing is ready (domain 2.6). */
export class SigningStatementView {
  count!: number;
  unanswered!: number;
}

/** The resolution that the council's signature rests on; the employer sees it once the extract is handed over. */
export class SigningResolutionView {
  meetingDate!: string;
  handedOver!: boolean;
}

/** Where the signing of an agreement stands. */
export class SigningView {
  agreementId!: string;
  initiativeId!: string;
  initiativeTitle!: string;
  kind!: AgreementKind;
  title!: string;
  state!: InstrumentState;
  settledCount!: number;
  clauseCount!: number;
  openClauses!: OpenClauseView[];
  /** Null for a works agreement. */
  statement!: SigningStatementView | null;
  /** SHA-256 of the text once everything is settled. */
  textHash!: string | null;
  resolution!: SigningResolutionView | null;
  copy!: SigningCopyView | null;
  signatures!: SignatureView[];
  signedDocument!: SignedDocumentView | null;
  displayedOn!: string | null;
  displayId!: string | null;
  place!: string | null;
  effectiveOn!: string | null;
  reviewOn!: string | null;
  mySide!: NegotiatingSide | null;
  may!: SigningMay;
}

/** What still is what it was: every hash computed anew. */
export class VerificationView {
  /** The frozen text against its hash. */
  text!: boolean;
  /** The accepted versions against the frozen text. */
  clauses!: boolean;
  /** The PDF for signature against its hash; null while there is none. */
  copy!: boolean | null;
  /** The signed document against its hash; null while there is none. */
  signedDocument!: boolean | null;
  verifiedAt!: Date;
}

/** What the workforce reads (§ 77 (2) s. 4 BetrVG). */
export class DisplayView {
  id!: string;
  kind!: AgreementKind;
  title!: string;
  text!: string;
  textHash!: string;
  fileId!: string | null;
  place!: string;
  displayedOn!: string;
  effectiveOn!: string;
  reviewOn!: string;
}

export class DisplayList {
  items!: DisplayView[];
  nextCursor!: string | null;
}
