import type {
  AiActClass,
  AnswerEvidence,
  IdentificationAnswer,
  IsAiResult,
  QuestionId,
  SystemStatus,
} from '@einklang/domain';
import { ApiProperty } from '@nestjs/swagger';
import { AnswerValueSchema } from './answer-value';
import { VendorLinkView } from './vendor-link.view';

/** One answer: what, on what evidence, by whom. */
export class AnswerView {
  questionId!: QuestionId;
  @AnswerValueSchema()
  value!: IdentificationAnswer;
  /** What makes it believable; null while nobody has said so. */
  evidence!: AnswerEvidence | null;
  note!: string;
  answeredByName!: string;
  answeredAt!: Date;
}

/** The newest result. What it amounts to follows from its answers (libs/domain). */
export class IdentificationResultView {
  version!: number;
  questionnaire!: string;
  answers!: AnswerView[];
  /** Art. 3 (1) AI Act; a contested »no« is »unclear«. */
  isAi!: IsAiResult;
  /** What was found, whatever the other side says of it. */
  found!: IsAiResult;
  /** null while facts are open on which it depends. */
  aiActClass!: AiActClass | null;
  completedByName!: string;
  completedAt!: Date;
}

export class IdentificationContestView {
  act!: 'CONTESTED' | 'AGREED' | 'DECIDED';
  note!: string;
  personName!: string;
  at!: Date;
}

export class IdentificationInitiative {
  id!: string;
  title!: string;
  stage!: string;
}

export class IdentificationMay {
  answer!: boolean;
  complete!: boolean;
  contest!: boolean;
  settle!: boolean;
  askVendor!: boolean;
}

/** The KI-Identifikation of one system: answers in progress, the newest result, and what the other side says of it. */
export class IdentificationView {
  systemId!: string;
  product!: string;
  vendor!: string;
  status!: SystemStatus;
  questionnaire!: string;
  /** Of the answers in progress; 0 while nobody has answered anything. */
  version!: number;
  answers!: AnswerView[];
  /** The answers in progress differ from the newest result. */
  isChanged!: boolean;
  result!: IdentificationResultView | null;
  /** Objections and how they ended, the newest first. */
  contests!: IdentificationContestView[];
  isContested!: boolean;
  /** Initiatives about this system that I see. */
  initiatives!: IdentificationInitiative[];
  /** Links for the vendor, the newest first, with what came back. */
  vendorLinks!: VendorLinkView[];
  may!: IdentificationMay;
}

export class InitiativeIdentificationMay {
  start!: boolean;
}

/** The KI-Identifikation of the system that an initiative is about. */
export class InitiativeIdentificationView {
  /** null as long as nobody has started. */
  @ApiProperty({ type: () => IdentificationView, nullable: true })
  identification!: IdentificationView | null;
  may!: InitiativeIdentificationMay;
}
