import type {
  AiActClass,
  AnswerEvidence,
  BusinessCaseInput,
  DeclarationKind,
  DeclarationValue,
  GateId,
  GermanLand,
  IdentificationAnswers,
  QuestionId,
  RepresentationType,
  RuleId,
  Stage,
  SystemFacts,
  UseCaseProfile,
  UtilityDocument,
} from '@einklang/domain';
import type { Mandate, Role, RoomKind } from '@einklang/policy';
import type { UseCaseId } from '../use-cases';
import type { DemoAct, DemoAgreement, DemoChange, DemoResolution } from './demo-agreement.model';
import type {
  DemoConcern,
  DemoConsultation,
  DemoContest,
  DemoDeclaration,
  DemoDelivery,
  DemoExpert,
  DemoHearing,
  DemoPackageItem,
  DemoPeriod,
  DemoQuestion,
  DemoRisk,
  DemoRiskRating,
  DemoStatement,
  DemoStatementRequest,
  DemoSurvey,
  DemoSurveyWaiver,
  PersonId,
} from './demo-participation.model';

/** Ids are stable: tests, screenshots and stories name them. Instants carry their offset, dates are calendar dates. */
import type { DemoElection } from './election.model';
import type { DemoMaturityRound, DemoMeasure } from './maturity.model';
import type { DemoRatings } from './ratings.model';
export type DemoCompanyId = 'BRANDNER' | 'LINDENHOF' | 'NORDLICHT';

export interface DemoMembership {
  readonly role: Role;
  readonly mandate?: Mandate;
  readonly from: string;
  readonly until?: string;
}

export interface DemoPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly memberships: readonly DemoMembership[];
  readonly note?: string;
  /** The part of the workforce that the person belongs to. */
  readonly group?: string;
}

export interface DemoCompany {
  readonly id: DemoCompanyId;
  readonly name: string;
  readonly shortName: string;
  readonly place: string;
  readonly land: GermanLand;
  readonly sector: string;
  readonly employees: number;
  readonly eligibleVoters: number;
  readonly representationType: RepresentationType;
  /** Seats of the works council or of the elected speakers. */
  readonly seats: number;
  readonly financeCommittee: boolean;
  readonly collectiveAgreement: string | null;
  /** Degree of maturity by topic area, 0 to 100. */
  readonly maturity: Readonly<Record<'HA' | 'ST' | 'FK' | 'OR' | 'SG' | 'PE', number>>;
  readonly people: readonly DemoPerson[];
}

export interface DemoInitiative {
  readonly id: string;
  readonly company: DemoCompanyId;
  readonly title: string;
  readonly problem: string;
  readonly useCase: UseCaseId | null;
  readonly stage: Stage;
  readonly openedBy: PersonId;
  readonly openedAt: string;
  readonly shortlistedBy?: PersonId;
  readonly shortlistedAt?: string;
  readonly facts: Partial<SystemFacts>;
  readonly aiActClass: AiActClass;
  /** Benefit, feasibility, human-centredness and the priority from them, 0 to 100. */
  readonly priority?: { readonly B: number; readonly F: number; readonly H: number; readonly P: number };
  readonly profile?: DemoProfile;
  readonly ratings?: DemoRatings;
  /** Answers to KI-ID-1 on its system. */
  readonly identification?: DemoIdentification;
  readonly businessCase?: BusinessCaseInput;
  /** What money does not show, weighed (BC-5). */
  readonly utility?: UtilityDocument;
  /** When the other side got the business case to read. */
  readonly businessCasePublished?: DemoAct;
  readonly words: readonly DemoWord[];
  readonly assessments: readonly DemoAssessment[];
  readonly gates: readonly DemoGateDecision[];
  readonly deliveries: readonly DemoDelivery[];
  readonly packageItems: readonly DemoPackageItem[];
  readonly questions: readonly DemoQuestion[];
  readonly declarations: readonly DemoDeclaration[];
  readonly periods: readonly DemoPeriod[];
  readonly consultations: readonly DemoConsultation[];
  readonly hearings: readonly DemoHearing[];
  readonly statementRequests: readonly DemoStatementRequest[];
  readonly statements: readonly DemoStatement[];
  readonly concerns: readonly DemoConcern[];
  readonly risks: readonly DemoRisk[];
  /** In the order given. */
  readonly riskRatings?: readonly DemoRiskRating[];
  readonly contests: readonly DemoContest[];
  /** Who confirms for a side which rules follow from the facts of that day. */
  readonly confirmations?: readonly DemoAct[];
  readonly survey?: DemoSurvey;
  readonly surveyWaivers?: readonly DemoSurveyWaiver[];
  readonly expert?: DemoExpert;
  readonly agreement?: DemoAgreement;
  readonly resolutions: readonly DemoResolution[];
  readonly changes: readonly DemoChange[];
  readonly comments: readonly DemoComment[];
  /** What happened on which day beside what the other lists say: go-live, display, next review. */
  readonly milestones: Readonly<Record<string, string>>;
}

export interface DemoProfile extends DemoAct {
  readonly content: UseCaseProfile;
}

/** What people answered in the KI-Check, and what some of it rests on. */
export interface DemoIdentification extends DemoAct {
  readonly isCompleted: boolean;
  readonly answers: IdentificationAnswers;
  readonly evidence: { readonly [Id in QuestionId]?: readonly [evidence: AnswerEvidence, note: string] };
}

/** A result that somebody states with their name (assessments, survey, concerns). */
export interface DemoWord extends DemoAct {
  readonly kind: DeclarationKind;
  readonly value: DeclarationValue;
  readonly note: string;
}

/** Where the employer says that rules stand, with what shows it. */
export interface DemoAssessment extends DemoAct {
  readonly rules: readonly RuleId[];
  readonly status: 'IN_PROGRESS' | 'FULFILLED';
  readonly note: string;
}

export interface DemoGateDecision {
  readonly gate: GateId;
  readonly decision: 'CONTINUE' | 'REJECT';
  readonly decidedBy: PersonId;
  readonly decidedAt: string;
  readonly reason?: string;
  /** Where both sides are asked: the council's own declaration, and the resolution that carries it. */
  readonly council?: DemoAct & { readonly resolution?: string };
  /** Decided before the platform was there, so taken over from paper. */
  readonly takenOver?: true;
}

export interface DemoComment {
  readonly id: string;
  readonly room: RoomKind;
  readonly subject: {
    readonly type:
      'initiative' | 'business-case' | 'package-item' | 'delivery' | 'clause' | 'statement' | 'gate';
    /** Id of the item within the initiative: 'I-08', 'K07', 'G2', id of a delivery; the initiative's own id else. */
    readonly id: string;
  };
  readonly author: PersonId;
  readonly writtenAt: string;
  readonly body: string;
  readonly parent?: string;
  /** The passage that the comment is about. */
  readonly quote?: string;
  readonly resolvedBy?: PersonId;
  readonly resolvedAt?: string;
}

export interface DemoInventoryEntry {
  readonly id: string;
  readonly company: DemoCompanyId;
  readonly product: string;
  readonly vendor?: string;
  readonly area: string;
  readonly purpose: string;
  /** Product of the catalogue. */
  readonly catalogueId?: string;
  readonly users: number;
  readonly regulated: boolean;
  readonly finding: string | null;
  /** Agreement from before the platform, where it is regulated. */
  readonly otherAgreement?: string;
  readonly enteredBy: PersonId;
  readonly enteredAt: string;
}

export interface DemoScenario {
  /** The day on which the scenario takes place. */
  readonly today: string;
  readonly password: string;
  readonly companies: readonly DemoCompany[];
  /** People who work for several companies; their memberships name the company. */
  readonly consultants: readonly DemoConsultant[];
  readonly initiatives: readonly DemoInitiative[];
  readonly inventory: readonly DemoInventoryEntry[];
  readonly maturityRounds: readonly DemoMaturityRound[];
  readonly measures: readonly DemoMeasure[];
  readonly elections: readonly DemoElection[];
}

export interface DemoConsultant {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly firm: string;
  readonly mandates: Readonly<Record<DemoCompanyId, Mandate>>;
  readonly from: string;
  readonly until: string;
}
