import { createHash, randomBytes } from 'node:crypto';

const hashOf = (token) => createHash('sha256').update(token).digest();

/**
 * Every way in which somebody of the works council loses what he may read. Each answers only when it has happened.
 * `keeps` says what is left: the session, or nothing.
 *
 * @type {Record<string, {keeps: 'nothing' | 'the session', end: (frame: {sql: Function, who: object, chair: object, manager: object}) => Promise<unknown>}>}
 */
export const DOORS = {
  'signing out': { keeps: 'nothing', end: ({ who }) => who.must('DELETE', '/session') },
  'signing out on another device': {
    keeps: 'nothing',
    async end({ sql, who }) {
      const [{ id }] = await sql('select id from session where token_hash = $1', [
        hashOf(who.cookie.split('=')[1]),
      ]);
      await who.elsewhere.must('DELETE', `/sessions/${id}`);
    },
  },
  'a new password': {
    keeps: 'nothing',
    async end({ sql, who, manager }) {
      const token = randomBytes(32).toString('base64url');
      await sql(
        `insert into password_reset (account_id, token_hash, expires_at) values ($1, $2, now() + interval '5 minutes')`,
        [who.accountId, hashOf(token)],
      );
      // Whoever has the link needs no session; any client may follow it.
      await manager.post(`/password-reset/${token}`, { password: 'ein-ganz-neues-Kennwort' });
    },
  },
  deactivation: {
    keeps: 'nothing',
    end: ({ sql, who }) => sql('update account set deactivated_at = now() where id = $1', [who.accountId]),
  },
  'the end of a membership': {
    keeps: 'the session',
    end: ({ chair, who }) => chair.must('DELETE', `./memberships/${who.membershipId}`),
  },
  'another role': {
    keeps: 'the session',
    async end({ chair, manager, who }) {
      await manager.post('./memberships', { personId: who.personId, role: 'EMPLOYEE' });
      await chair.must('DELETE', `./memberships/${who.membershipId}`);
    },
  },
  'the last moment of a mandate': {
    keeps: 'the session',
    async end({ sql, who }) {
      await sql(`update membership set valid_to = now() + interval '1 second' where id = $1`, [
        who.membershipId,
      ]);
      await sql(`select pg_sleep(1.05)`);
    },
  },
};
