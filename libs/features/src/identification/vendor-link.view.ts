import type { IdentificationAnswer, QuestionId } from '@einklang/domain';
import { AnswerValueSchema } from './answer-value';

export const VENDOR_LINK_STATES = ['OPEN', 'SENT', 'REVOKED', 'EXPIRED'] as const;
export type VendorLinkState = (typeof VENDOR_LINK_STATES)[number];

/** What a vendor says to one question. */
export class VendorAnswerView {
  questionId!: QuestionId;
  @AnswerValueSchema()
  value!: IdentificationAnswer;
  note!: string;
}

export class VendorLinkMay {
  revoke!: boolean;
}

/** A link for a vendor; its address was shown once to whoever made it. */
export class VendorLinkView {
  id!: string;
  contact!: string;
  language!: 'de' | 'en';
  state!: VendorLinkState;
  createdByName!: string;
  createdAt!: Date;
  expiresAt!: Date;
  sentAt!: Date | null;
  /** Empty until the vendor has sent them. */
  answers!: VendorAnswerView[];
  may!: VendorLinkMay;
}

export class MadeVendorLink {
  link!: VendorLinkView;
  /** For the vendor. Shown this once: it is kept only as a hash. */
  address!: string;
}

/** What whoever holds a link sees, and no more. */
export class VendorQuestionsView {
  companyName!: string;
  product!: string;
  language!: 'de' | 'en';
  expiresAt!: Date;
  questionnaire!: string;
  answers!: VendorAnswerView[];
}
