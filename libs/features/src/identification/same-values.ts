import { canonicalJson, type IdentificationAnswers } from '@einklang/domain';

/** Whether two sets of answers say the same. */
export const sameValues = (one: IdentificationAnswers, other: IdentificationAnswers): boolean =>
  canonicalJson(one) === canonicalJson(other);
