export * from './roles';
export * from './rooms';
export * from './conflicts';
export * from './granting';
export * from './policy';
export { ACTIONS, type Action, type SubjectOf } from './actions';
export type { InitiativeSubject } from './actions/initiatives';
export type { CommentSubject } from './actions/comments';
export type { MembershipSubject } from './actions/companies';
