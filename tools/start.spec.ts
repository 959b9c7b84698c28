import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

const root = join(import.meta.dirname, '..');

jest.setTimeout(60_000);

interface Ending {
  code: number | null;
  words: string;
}

/** Runs »npm start« in an environment that it can't work in. */
const startWith = (env: Record<string, string>, ...args: string[]): Promise<Ending> =>
  endingOf(['tools/start.mjs', ...args], env);

/** The same on a machine that we only pretend to be on. */
const startOn = (pretence: string, env: Record<string, string>): Promise<Ending> =>
  endingOf(['--import', `data:text/javascript,${encodeURIComponent(pretence)}`, 'tools/start.mjs'], env);

const endingOf = (args: string[], env: Record<string, string>): Promise<Ending> =>
  new Promise((resolve) => {
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { PATH, HOME, ...env },
    });
    let words = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (words += String(chunk)));
    child.once('close', (code) => resolve({ code, words: words.trim() }));
  });

const listen = (port = 0): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1', () =>
      resolve(server),
    );
  });

const portOf = (server: Server): string => String((server.address() as AddressInfo).port);

describe('npm start where it can not work', () => {
  let home: string;
  let PORT: string;
  let server: Server;

  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'einklang-start-'));
    server = await listen();
    const free = await listen();
    PORT = portOf(free);
    await new Promise((resolve) => free.close(resolve));
  });
  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(home, { recursive: true });
  });

  /** One sentence (it may hold colons), no stack, a failing exit code. */
  const expectSentence = async (
    env: Record<string, string>,
    words: RegExp,
    ...args: string[]
  ): Promise<void> => {
    const ending = await startWith({ PORT, EINKLANG_HOME: home, ...env }, ...args);
    expect(ending).toEqual({ code: 1, words: expect.stringMatching(words) });
    expect(ending.words.split('\n')).toHaveLength(1);
  };

  it('names a port that is taken and offers another one', () =>
    expectSentence({ PORT: portOf(server) }, /^Port \d+ is taken by another program: .*PORT=\d+ npm start/));

  it('refuses what is no port', () => expectSentence({ PORT: 'abc' }, /^PORT=abc is no port: give/));

  it.each([
    ['DATABASE_URL', 'nonsense', /^DATABASE_URL is no PostgreSQL address: write it like/],
    [
      'DATABASE_URL',
      'postgres://a:secret@127.0.0.1:1/x',
      /^DATABASE_URL: .*127\.0\.0\.1:1 doesn't answer .*: start it/,
    ],
    [
      'ADMIN_DATABASE_URL',
      'postgres://a:secret@no.invalid/x',
      /^ADMIN_DATABASE_URL: .*doesn't answer .*: start it/,
    ],
    ['REDIS_URL', 'nonsense', /^REDIS_URL is no Redis address: write it like/],
    ['REDIS_URL', 'redis://:secret@127.0.0.1:1', /^REDIS_URL: .*127\.0\.0\.1:1 doesn't answer .*: start it/],
  ])('says what to do when %s is %s', async (name, value, words) => {
    await expectSentence({ [name]: value }, words);
  });

  it('never repeats a password', async () => {
    const { words } = await startWith({
      PORT,
      EINKLANG_HOME: home,
      DATABASE_URL: 'postgres://a:secret@127.0.0.1:1/x',
    });
    expect(words).not.toContain('secret');
  });

  it('says so when something else answers at the address of the database or of Redis', async () => {
    const address = `127.0.0.1:${portOf(server)}`;
    await expectSentence({ DATABASE_URL: `postgres://a:b@${address}/x` }, /doesn't answer/);
    await expectSentence({ REDIS_URL: `redis://${address}` }, /doesn't answer/);
  });

  it('keeps its hands off data of another version or of somebody else', async () => {
    mkdirSync(join(home, 'postgres'));
    writeFileSync(join(home, 'postgres', 'keep'), '');
    await expectSentence({}, /holds something that is no PostgreSQL data: move it away/);
    writeFileSync(join(home, 'postgres', 'PG_VERSION'), '17\n');
    await expectSentence(
      {},
      /is of PostgreSQL 17, this Einklang brings PostgreSQL 18: choose another folder/,
    );
    writeFileSync(join(home, 'postgres', 'PG_VERSION'), '18\n');
    await expectSentence({}, /was not made by Einklang: choose another folder/);
  });

  it('refuses a home that it may not write to', () =>
    expectSentence(
      { EINKLANG_HOME: join(root, 'package.json', 'x') },
      /can't be written to: choose another one/,
    ));

  it('never empties a database that was given to it', () =>
    expectSentence(
      { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x' },
      /^--fresh empties only the built-in/,
      '--fresh',
    ));

  it('refuses arguments that it does not know', () =>
    expectSentence({}, /^npm start does not know »--frsh«/, '--frsh'));

  it('asks for a newer Node', async () => {
    const ending = await startOn(
      `Object.defineProperty(process, 'versions', { value: { node: '18.20.0' } })`,
      { PORT },
    );
    expect(ending).toEqual({
      code: 1,
      words: expect.stringMatching(/^Einklang needs Node 20\.19 or newer.*: install/),
    });
  });

  it.each(['win32', 'freebsd'])('asks for a database of one’s own on %s', async (platform) => {
    const pretence = `Object.defineProperty(process, 'platform', { value: '${platform}' })`;
    const ending = await startOn(pretence, { PORT, EINKLANG_HOME: home });
    expect(ending).toEqual({
      code: 1,
      words: expect.stringMatching(/^There is no built-in PostgreSQL for .*: set DATABASE_URL/),
    });
  });
});
