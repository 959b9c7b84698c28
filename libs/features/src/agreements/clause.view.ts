import type { ClauseVariant } from '@einklang/content';
import { ClauseSummary, type AgreementKind, type NegotiatingSide } from './agreement.view';

/** A wording at one moment; never changed. */
export class ClauseVersionView {
  id!: string;
  /** Null for a draft, which only the own side sees. */
  number!: number | null;
  side!: NegotiatingSide;
  variant!: ClauseVariant | 'CUSTOM';
  text!: string;
  variables!: Record<string, string>;
  reason!: string;
  interest!: string;
  authorName!: string;
  writtenAt!: Date;
}

export class ClauseActView {
  side!: NegotiatingSide;
  kind!: 'PROPOSE' | 'ACCEPT' | 'PARK' | 'DISPUTE';
  versionNumber!: number;
  reason!: string;
  actorName!: string;
  actedAt!: Date;
}

export class ClauseMay {
  draft!: boolean;
  propose!: boolean;
  /** It is my side's turn and I may decide for it. */
  accept!: boolean;
  park!: boolean;
  dispute!: boolean;
  drop!: boolean;
}

export class ClauseView extends ClauseSummary {
  agreementId!: string;
  initiativeId!: string;
  initiativeTitle!: string;
  agreementKind!: AgreementKind;
  /** Published versions, the oldest first. */
  versions!: ClauseVersionView[];
  /** The newest draft of my side, if it is newer than the last version. */
  draft!: ClauseVersionView | null;
  acts!: ClauseActView[];
  /** Values offered for the placeholders of the library: system, company, paragraph numbers. */
  suggestions!: Record<string, string>;
  /** On whose side I write. */
  mySide!: NegotiatingSide | null;
  clauseCount!: number;
  settledCount!: number;
  previousId!: string | null;
  nextId!: string | null;
  /** For `If-Match` of every act. */
  version!: number;
  may!: ClauseMay;
}
