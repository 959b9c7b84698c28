import type { DeliveryKind, PlanningState } from './delivery-kinds';

/** Somebody who could read it at the moment of delivery; the name as it was then. */
export class RecipientView {
  personId!: string;
  name!: string;
  roles!: string[];
}

export class RecipientList {
  items!: RecipientView[];
  nextCursor!: string | null;
}

/** The recipient's word that it arrived; never consent. */
export class ReceiptView {
  personName!: string;
  at!: Date;
}

export class DeliveryMay {
  receive!: boolean;
}

export class DeliveryView {
  id!: string;
  initiativeId!: string;
  /** What was handed over together has the same; one receipt confirms all of it. */
  sendingId!: string;
  kind!: DeliveryKind;
  /** Item of the information package, e.g. I-05. */
  itemId!: string | null;
  version!: number;
  title!: string;
  body!: string;
  planningState!: PlanningState | null;
  expectedGroups!: string | null;
  nextSteps!: string | null;
  fileId!: string | null;
  fileHash!: string | null;
  /** SHA-256 of the canonical content, hex. */
  contentHash!: string;
  recipients!: RecipientView[];
  deliveredByName!: string;
  deliveredAt!: Date;
  /** The delivery that this one replaces; earlier ones stay readable. */
  supersedes!: string | null;
  isNewest!: boolean;
  receipt!: ReceiptView | null;
  may!: DeliveryMay;
}

export class DeliveryListMay {
  /** Hand something to the other side; only once the initiative is shortlisted. */
  send!: boolean;
}

export class DeliveryList {
  items!: DeliveryView[];
  nextCursor!: string | null;
  may!: DeliveryListMay;
}
