import type { Actor, Standing } from '@einklang/policy';
import type { Statement } from './batch';

/** The person of a view: nothing is theirs. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What the database says of an arrival. */
export interface Welcome {
  readonly session_id: string | null;
  readonly account_id: string | null;
  readonly locale: 'de' | 'en';
  readonly person_id: string | null;
  readonly standings: readonly Standing[] | null;
  /** Looks with the rights of the other side, as nobody in particular. */
  readonly seen_as?: Standing;
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
  isView = false;

  /** `entrance` must be the statement that answers with a `Welcome` and enters the company. */
  constructor(
    readonly companyId: string,
    readonly entrance: Statement,
    private readonly admit: (welcome: Welcome) => void,
  ) {}

  get isKnown(): boolean {
    return this.known;
  }

  /** Every round trip of a view goes in by its own door again: the plain one would enter as the person. */
  get entersAnew(): boolean {
    return !this.known || this.isView;
  }

  /** Takes in who it is; throws what `admit` throws. */
  settle(welcome: Welcome): void {
    this.admit(welcome);
    this.accountId = welcome.account_id ?? '';
    this.isView = welcome.seen_as !== undefined;
    this.personId = this.isView ? NOBODY : (welcome.person_id ?? '');
    this.standings = welcome.seen_as ? [welcome.seen_as] : (welcome.standings ?? []);
    this.known = true;
  }
}
