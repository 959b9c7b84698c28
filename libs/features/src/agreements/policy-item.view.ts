import type { StatementResponse } from '@einklang/domain';

/** A point of the representatives' statement and what management declares on it (domain 2.6). */
export class PolicyItemView {
  id!: string;
  text!: string;
  raisedBy!: string;
  raisedAt!: Date;
  response!: StatementResponse | null;
  reasons!: string | null;
  deviates!: boolean | null;
  declaredBy!: string | null;
  declaredAt!: Date | null;
}

export class PolicyItemList {
  items!: PolicyItemView[];
  nextCursor!: string | null;
}
