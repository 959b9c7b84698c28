export { AgreementsModule } from './agreements.module';
export { Agreements, type AgreementGateFacts } from './agreements.service';
export { AnnounceClauseJob, TOLD } from './announce-clause.job';
export { AnnouncePolicyItemJob } from './announce-policy-item.job';
export type { AgreementRow, ClauseRow } from './agreements.queries';
export type { AgreementKind, NegotiatingSide } from './agreement.view';
export { chaptersOf, fullText, headingOf, isReady, stateOf, type Standing } from './standing';
export { textHash } from './agreement-text';
export { sideOfActor } from './sides';
