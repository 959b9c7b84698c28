import type { FastifyRequest } from 'fastify';
import type { Arrival } from '../data';

/** Who is signed in, before any company. */
export interface SignedIn {
  readonly sessionId: string;
  readonly accountId: string;
  readonly locale: 'de' | 'en';
}

/** What the guards leave on a request for those who come after. */
export interface EinklangRequest extends FastifyRequest {
  signedIn?: SignedIn;
  actor?: Arrival;
}
