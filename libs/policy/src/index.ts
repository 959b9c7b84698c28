export * from './roles';
export * from './rooms';
export * from './conflicts';
export * from './granting';
export * from './policy';
export { VIEW_SIDES, viewsOf, type ViewSide } from './views';
export { ownRoomOf, voiceOf, type Voice } from './voices';
export { ACTIONS, type Action, type SubjectOf } from './actions';
export type { InitiativeSubject } from './actions/initiatives';
export {
  CONCERN_ADDRESSEES,
  CONCERN_LISTENERS,
  type ConcernAddressee,
  type ConcernSubject,
} from './actions/concerns';
export type { CommentSubject } from './actions/comments';
export type { MembershipSubject } from './actions/companies';
export { ELECTORS, hasVote } from './actions/elections';
export type { DeliverySubject } from './actions/deliveries';
export type { EnteredSystem } from './actions/systems';
export { EMPLOYER_VOICE } from './actions/groups';
export type { GateSubject } from './actions/gates';
export type { StrawPollSubject } from './actions/straw-polls';
export type { MeasureSubject } from './actions/maturity';
export type { RiskEntrySubject } from './actions/risks';
export type { DeclarationSubject } from './actions/potential';
export {
  STATEMENT_BODIES,
  STATEMENT_VOICES,
  type ProposalSubject,
  type StatementBody,
  type StatementSubject,
} from './actions/participation';
