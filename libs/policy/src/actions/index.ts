import type { ActionRule } from './action';
import { commentActions } from './comments';
import { companyActions } from './companies';
import { deliveryActions } from './deliveries';
import { gateActions } from './gates';
import { fileActions } from './files';
import { initiativeActions } from './initiatives';

/** Every action of the product, by `<noun>.<verb>`; a route without one answers 403. */
export const ACTIONS = {
  ...companyActions,
  ...initiativeActions,
  ...commentActions,
  ...deliveryActions,
  ...gateActions,
  ...fileActions,
} as const;
export type Action = keyof typeof ACTIONS;
export type SubjectOf<A extends Action> = (typeof ACTIONS)[A] extends ActionRule<infer S> ? S : never;
