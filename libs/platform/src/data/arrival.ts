import type { Actor, Standing } from '@einklang/policy';
import type { Statement } from './batch';

/** What the database says of an arrival. */
export interface Welcome {
  readonly session_id: string | null;
  readonly account_id: string | null;
  readonly locale: 'de' | 'en';
  readonly person_id: string | null;
  readonly standings: readonly Standing[] | null;
}

/**
 * Somebody who asks for a company and is not known yet. Who it is travels with the first round trip of the request
 * (BEGIN, or the one statement of a lone read), and `admit` refuses by throwing, before anything of that round trip
 * is handed on. Until then an arrival has no standing, so that nothing is allowed.
 */
export class Arrival implements Actor {
  accountId = '';
  personId = '';
  standings: readonly Standing[] = [];
  private known = false;

  /** `entrance` must be the statement that answers with a `Welcome` and enters the company. */
  constructor(
    readonly companyId: string,
    readonly entrance: Statement,
    private readonly admit: (welcome: Welcome) => void,
  ) {}

  get isKnown(): boolean {
    return this.known;
  }

  /** Takes in who it is; throws what `admit` throws. */
  settle(welcome: Welcome): void {
    this.admit(welcome);
    this.accountId = welcome.account_id ?? '';
    this.personId = welcome.person_id ?? '';
    this.standings = welcome.standings ?? [];
    this.known = true;
  }
}
