import type { MeetingFormat } from '@einklang/domain';
import type { ClauseId, ClauseVariant } from '../clauses';
import type { PersonId } from './demo-participation.model';

export interface DemoAgreement {
  readonly kind: 'WORKS_AGREEMENT' | 'AI_POLICY';
  readonly number: string | null;
  readonly title: string;
  readonly status: 'NEGOTIATING' | 'SIGNED' | 'DRAFT' | 'IN_FORCE';
  readonly clauses: readonly DemoClause[];
  /** Values of placeholders that hold for the whole agreement; a clause may have its own. */
  readonly values: Readonly<Record<string, string>>;
  readonly annexes: readonly string[];
  /** Without a works council: what the speakers want, and what management declared on it. */
  readonly items?: readonly DemoPolicyItem[];
  readonly signing?: DemoSigning;
}

export interface DemoPolicyItem {
  readonly item: string;
  readonly raisedBy: PersonId;
  readonly raisedAt: string;
  readonly response: 'ACCEPTED' | 'PARTLY_ACCEPTED' | 'REJECTED';
  readonly reasons?: string;
  /** What was taken over differs from what was asked. */
  readonly deviates?: boolean;
  readonly declaredBy: PersonId;
  readonly declaredAt: string;
}

export interface DemoAct {
  readonly by: PersonId;
  readonly at: string;
}

/** From the frozen text to the display; a policy is issued by its one signatory instead. */
export interface DemoSigning {
  readonly form: 'WET_INK' | 'QES';
  readonly frozen: DemoAct;
  readonly signatures: readonly DemoAct[];
  /** The document with both signatures is added. */
  readonly sealed?: DemoAct;
  readonly displayed: DemoAct & {
    readonly effectiveOn: string;
    readonly reviewOn: string;
    readonly place: string;
  };
}

export interface DemoClause {
  readonly clause: ClauseId;
  readonly state:
    | 'NOT_PROPOSED'
    | 'PROPOSED_BY_EMPLOYER'
    | 'PROPOSED_BY_WORKS_COUNCIL'
    | 'COUNTERED'
    | 'AGREED'
    | 'DISPUTED'
    | 'PARKED';
  readonly values?: Readonly<Record<string, string>>;
  /** Placeholders that name the paragraph of another clause than the library's usual one. */
  readonly references?: Readonly<Record<string, ClauseId>>;
  /** In the order of time; the last one is the current version. */
  readonly versions: readonly DemoClauseVersion[];
}

export interface DemoClauseVersion {
  readonly by: 'EMPLOYER' | 'WORKS_COUNCIL';
  readonly author: PersonId;
  readonly proposedAt: string;
  readonly variant: ClauseVariant | 'CUSTOM';
  /** Only for an own wording. */
  readonly text?: string;
  readonly reason?: string;
  /** The other side accepted this version. */
  readonly acceptedBy?: PersonId;
  readonly acceptedAt?: string;
}

export interface DemoResolution {
  readonly id: string;
  readonly kind: 'AGREEMENT' | 'CONSULTATION_CLOSED' | 'STATEMENT';
  readonly meetingDate: string;
  readonly meetingTime: string;
  readonly format: MeetingFormat;
  readonly invitedBy: PersonId;
  readonly invitationDate: string;
  readonly itemOnAgenda: boolean;
  readonly councilSize: number;
  readonly presentMembers: readonly PersonId[];
  /** Why somebody did not come; a substitute stands in for who is prevented (§ 25 BetrVG). */
  readonly absent: readonly { readonly person: PersonId; readonly because: string }[];
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly wording: string;
  readonly minutesSignedBy: readonly [PersonId, PersonId];
  readonly attendanceListAttached: boolean;
  readonly recorded: DemoAct;
  readonly handedOver?: DemoAct;
}

/** What a vendor changes later; each side says what follows from it. */
export interface DemoChange {
  readonly id: string;
  readonly from: 'VENDOR';
  readonly reportedOn: string;
  readonly text: string;
  readonly employerProposal: 'NO_EFFECT' | 'INFORM' | 'RENEGOTIATE';
  readonly councilPosition: 'NO_EFFECT' | 'INFORM' | 'RENEGOTIATE';
  readonly status: 'OFF_UNTIL_AGREED';
}
