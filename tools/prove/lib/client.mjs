import { createHash, randomBytes } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';

/**
 * Somebody signed in who asks over HTTP like any client. Paths are below `/api/v1`; one that begins with `./` is below
 * the person's own company.
 *
 * @param {{url: string, who: {companyId: string, personId: string, accountId: string, name: string, email: string, role: string}, cookie: string}} options
 */
export function clientOf({ url, who, cookie }) {
  const address = (path) =>
    `${url}/api/v1${path.startsWith('./') ? `/companies/${who.companyId}${path.slice(1)}` : path}`;

  /** @returns {Promise<{status: number, body: any, text: string, headers: Headers}>} throws when no answer came */
  async function ask(method, path, { body, form, key, version, headers = {}, seconds = 20 } = {}) {
    const answer = await fetch(address(path), {
      method,
      headers: {
        cookie,
        ...(method !== 'GET' && { 'x-einklang': '1' }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(key !== undefined && { 'idempotency-key': key }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        'accept-encoding': 'identity',
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(form !== undefined && { body: form }),
      redirect: 'manual',
      signal: AbortSignal.timeout(seconds * 1000),
    });
    const text = readable(Buffer.from(await answer.arrayBuffer()));
    const json = (answer.headers.get('content-type') ?? '').includes('json') && text !== '';
    return {
      status: answer.status,
      body: json ? JSON.parse(text) : undefined,
      text,
      headers: answer.headers,
    };
  }

  /** Asks and insists on success. */
  async function must(method, path, asking) {
    const answer = await ask(method, path, asking);
    if (answer.status < 200 || answer.status > 299)
      throw new Error(`${who.name} could not ${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.body;
  }

  return {
    ...who,
    cookie,
    ask,
    must,
    get: (path) => must('GET', path),
    post: (path, body, asking) => must('POST', path, { ...asking, body }),
    /** The open live stream: its events as they come, and when it ended. */
    stream: () => openStream(address('/stream'), cookie),
  };
}

/** The words of an answer. A workbook or document is an archive: its parts count, not the second in which it was packed. */
function readable(bytes) {
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\x03\x04') return bytes.toString('utf8');
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join('\n');
}

async function openStream(address, cookie) {
  const abort = new AbortController();
  const answer = await fetch(address, { headers: { cookie }, signal: abort.signal });
  if (answer.status !== 200) throw new Error(`The stream answers ${answer.status}.`);
  const events = [];
  let endedAt;
  const done = (async () => {
    const decoder = new TextDecoder();
    let rest = '';
    try {
      for await (const chunk of answer.body) {
        const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
        rest = blocks.pop();
        for (const block of blocks) {
          const kind = /^event: (.*)$/m.exec(block)?.[1];
          if (kind) events.push({ kind, data: JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? '{}') });
        }
      }
    } catch {
      // Closed by us, or the server is gone.
    }
    endedAt = Date.now();
  })();
  return {
    events,
    get endedAt() {
      return endedAt;
    },
    async close() {
      abort.abort();
      await done;
    },
  };
}

/** A session that is there without a sign-in: its token in the cookie, its hash in the database. */
export async function openSession(sql, accountId) {
  const token = randomBytes(32).toString('base64url');
  await sql(
    `insert into session (account_id, token_hash, expires_at) values ($1, $2, now() + interval '12 hours')`,
    [accountId, createHash('sha256').update(token).digest()],
  );
  return `einklang=${token}`;
}
