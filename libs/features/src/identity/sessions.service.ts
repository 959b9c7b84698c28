import { randomBytes } from 'node:crypto';
import { standingOf, viewsOf } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { Db } from '@einklang/platform/data';
import { tokenHash, type SignedIn } from '@einklang/platform/http';
import { Passwords } from './passwords';
import type { AccountView, MembershipView, SessionView, SignInList } from './session.view';
import { Throttle } from './throttle';

/** Hours after which a session ends, however busy it was. */
const ABSOLUTE_HOURS = 12;

interface CompanyRow {
  company_id: string;
  company_name: string;
  company_short: string;
  representation_type: string;
  person_id: string;
  roles: MembershipView['roles'];
  mandate: MembershipView['mandate'];
}

@Injectable()
export class Sessions {
  constructor(
    private readonly db: Db,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
  ) {}

  /** The account of an address and password. Unknown and wrong answer alike, in words and in time. */
  async authenticate(email: string, password: string, address: string): Promise<string> {
    await this.throttle.check(email, address);
    const [login] = await this.db.call<{ account_id: string; password_hash: string | null }>(
      'select * from auth.find_login($1)',
      [email],
    );
    if (!(await this.passwords.matches(login?.password_hash, password)) || !login) {
      await this.throttle.failed(email, address);
      throw new Problem('session.wrong-credentials');
    }
    await this.throttle.succeeded(email);
    return login.account_id;
  }

  /** Opens a session; its token exists only in the cookie, the database keeps the hash. */
  async start(accountId: string, address: string, agent: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.db.call('select auth.start_session($1, $2, $3, $4, $5)', [
      accountId,
      tokenHash(token),
      ABSOLUTE_HOURS,
      address,
      agent,
    ]);
    return token;
  }

  async describe(accountId: string): Promise<SessionView> {
    return this.db.asAccount(accountId, async () => {
      const [account] = await this.db.sql<AccountView>(
        'select id, name, email, locale from account where id = $1',
        [accountId],
      );
      if (!account) throw new Problem('session.required');
      const rows = await this.db.sql<CompanyRow>('select * from auth.my_companies($1)', [accountId]);
      return {
        account,
        memberships: rows.map((row) => ({
          companyId: row.company_id,
          companyName: row.company_name,
          companyShort: row.company_short,
          representationType: row.representation_type,
          personId: row.person_id,
          roles: row.roles,
          mandate: row.mandate,
          views: viewsOf({ standings: row.roles.map((role) => standingOf(role, row.mandate)) }),
        })),
      };
    });
  }

  async setLocale(accountId: string, locale: AccountView['locale']): Promise<AccountView> {
    const [account] = await this.db.asAccount(accountId, () =>
      this.db.sql<AccountView>(
        `with changed as (update account set locale = $2 where id = $1 returning id, name, email, locale)
         select id, name, email, locale from changed`,
        [accountId, locale],
      ),
    );
    if (!account) throw new Problem('session.required');
    return account;
  }

  async list({ accountId, sessionId }: SignedIn): Promise<SignInList> {
    const items = await this.db.asAccount(accountId, () =>
      this.db.sql<SignInList['items'][number]>(
        `select id, id = $1 as current, created_at as "startedAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt", address, agent
           from session where ended_at is null and expires_at > now() order by last_seen_at desc limit 100`,
        [sessionId],
      ),
    );
    return { items, nextCursor: null };
  }

  /** Ends one of my sessions; somebody else's is 404 like one that does not exist. */
  async end(accountId: string, sessionId: string): Promise<void> {
    const ended = await this.db.asAccount(accountId, () =>
      this.db.sql<{ id: string }>(
        'with e as (update session set ended_at = now() where id = $1 and ended_at is null returning id) select id from e',
        [sessionId],
      ),
    );
    if (ended.length === 0) throw new Problem('not-found');
  }
}
