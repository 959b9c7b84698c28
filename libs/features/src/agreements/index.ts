export { AgreementsModule } from './agreements.module';
export { Agreements } from './agreements.service';
export { AnnounceClauseJob, TOLD } from './announce-clause.job';
export { AnnouncePolicyItemJob } from './announce-policy-item.job';
export type { AgreementRow, ClauseRow } from './agreements.queries';
export type { AgreementKind, NegotiatingSide } from './agreement.view';
export {
  chaptersOf,
  fullText,
  hashOf,
  headingOf,
  isReady,
  isSettled,
  stateOf,
  type Standing,
} from './standing';
export { textHash } from './agreement-text';
export { sideOfActor } from './sides';
export { Clauses } from './clauses.service';
export { PolicyItems } from './policy-items.service';
export { agreementOfInitiative } from './agreements.queries';
export { AgreementStanding, type AgreementGateFacts } from './agreement-standing.service';
