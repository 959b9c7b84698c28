import type { FastifyRequest } from 'fastify';
import type { Arrival } from '../data';

/** Who is signed in, before any company. */
export interface SignedIn {
  readonly sessionId: string;
  readonly accountId: string;
  readonly locale: 'de' | 'en';
}

/** The language of what is made for somebody to save: that of the account. */
export const accountLocale = (request: EinklangRequest): SignedIn['locale'] =>
  request.signedIn?.locale ?? 'de';

/** What the guards leave on a request for those who come after. */
export interface EinklangRequest extends FastifyRequest {
  signedIn?: SignedIn;
  actor?: Arrival;
}
