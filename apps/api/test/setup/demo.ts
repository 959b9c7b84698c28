import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { signedInClient, type Client } from './client';
import { createWorld, type World } from './world';

export interface DemoWorld extends World {
  /** Somebody of the demo, signed in; a consultant says for which company. */
  as(email: string, companyName?: string): Promise<Client>;
}

/** The demo as `npm start` loads it, by the same program, with the clock on the day on which it takes place. */
export const createDemo = async (today: string): Promise<DemoWorld> => {
  const world = await createWorld();
  const admin = Object.assign(new URL(process.env['TEST_ADMIN_DATABASE_URL'] ?? ''), {
    pathname: new URL(world.appUrl).pathname,
  });
  await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, '../../../../dist/migrations/demo.js')],
    {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        ADMIN_DATABASE_URL: admin.toString(),
        DATABASE_URL: world.appUrl,
        FILES_DIR: world.filesDir,
      },
    },
  );
  world.setTime(`${today}T09:00:00Z`);
  return {
    ...world,
    as: async (email, companyName = '') => {
      const { rows } = await world.admin.query<Parameters<typeof signedInClient>[2]>(
        `select c.id as "companyId", p.id as "personId", p.account_id as "accountId", p.name, p.email
           from person p join company c on c.id = p.company_id where p.email = $1 and c.short_name ilike $2 || '%'`,
        [email, companyName],
      );
      return signedInClient(world.baseUrl, world.admin, rows[0]!);
    },
  };
};
