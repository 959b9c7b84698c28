import type { AiSystem } from './system.entity';

/** What is true of an entry that says nothing but its product. */
export const EMPTY = {
  vendor: '',
  modules: '',
  purpose: '',
  area: '',
  users: null,
  hosting: null,
  administrator: '',
  responsibleId: null,
  contractUntil: null,
  finding: '',
  catalogueId: null,
  agreementId: null,
  otherAgreement: '',
  lastReviewOn: null,
  nextReviewOn: null,
  isAi: null,
  aiActClass: null,
  identifiedOn: null,
  contested: false,
} satisfies Partial<AiSystem>;
