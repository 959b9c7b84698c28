import type { ActionRule } from './action';
import { businessCaseActions } from './business-cases';
import { agreementActions } from './agreements';
import { reportActions } from './reports';
import { signingActions } from './signing';
import { commentActions } from './comments';
import { concernActions } from './concerns';
import { companyActions } from './companies';
import { deliveryActions } from './deliveries';
import { electionActions } from './elections';
import { gateActions } from './gates';
import { identificationActions } from './identification';
import { fileActions } from './files';
import { factsActions } from './facts';
import { resolutionActions } from './resolutions';
import { initiativeActions } from './initiatives';
import { systemActions } from './systems';
import { potentialActions } from './potential';
import { maturityActions } from './maturity';
import { priorityActions } from './priorities';
import { protectionActions } from './protection';
import { meetingActions } from './meetings';
import { strawPollActions } from './straw-polls';
import { participationActions } from './participation';
import { surveyActions } from './surveys';
import { riskActions } from './risks';

/** Every action of the product, by `<noun>.<verb>`; a route without one answers 403. */
export const ACTIONS = {
  ...companyActions,
  ...initiativeActions,
  ...commentActions,
  ...deliveryActions,
  ...electionActions,
  ...gateActions,
  ...identificationActions,
  ...fileActions,
  ...factsActions,
  ...potentialActions,
  ...resolutionActions,
  ...meetingActions,
  ...strawPollActions,
  ...agreementActions,
  ...signingActions,
  ...reportActions,
  ...businessCaseActions,
  ...participationActions,
  ...systemActions,
  ...maturityActions,
  ...priorityActions,
  ...concernActions,
  ...protectionActions,
  ...surveyActions,
  ...riskActions,
} as const;
export type Action = keyof typeof ACTIONS;
export type SubjectOf<A extends Action> = (typeof ACTIONS)[A] extends ActionRule<infer S> ? S : never;
