import { idsIn } from './transcript.mjs';

/** Streams do not end, and sign-ins tell of this client, not of the company. */
const OTHERWISE = ['Stream.open', 'Session.list'];

/**
 * Asks as one person: everything that needs no id, then what the answers have taught. The same seed asks the same in the
 * same order wherever the answers are the same.
 *
 * @param {{client: object, operations: object[], random: object, most: number, plainly?: boolean}} options `most` requests
 *   with learned ids; `plainly` asks only what a page would, no id where it does not fit and no filter
 * @returns {Promise<{name: string, answer: string}[]>}
 */
export async function crawl({ client, operations, random, most, plainly = false }) {
  const reads = operations.filter(({ id, method }) => method === 'GET' && !OTHERWISE.includes(id));
  const seen = [];
  const learned = new Map();
  const ask = async (operation, path) => {
    const { status, text, headers } = await client.ask('GET', path);
    seen.push({ name: `${operation.id} ${path}`, answer: `${status} ${headersOf(headers)} ${text}` });
    learn(operation, text);
    return text;
  };
  /** Ids by the name of the slot they fit: what stands in a list fits its address, and `xId` fits every `{xId}`. */
  const learn = ({ path }, text) => {
    for (const id of idsIn(text)) remember('any', id);
    if (text.startsWith('{')) walk(JSON.parse(text), path.split('/').at(-1));
  };
  const walk = (value, list) => {
    if (Array.isArray(value)) for (const item of value) walk(item, list);
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === 'string' && idsIn(inner)[0] === inner)
          remember(key === 'id' ? `in ${list}` : key, inner);
        else walk(inner, key === 'items' ? list : key);
      }
  };
  const remember = (slot, id) => learned.set(slot, (learned.get(slot) ?? new Set()).add(id));

  for (const operation of reads.filter(({ path }) => onlyCompany(path)))
    for (const query of plainly ? [''] : queriesOf(operation, []))
      await ask(operation, own(operation, client) + query);
  for (let round = 1; round <= 2; round++) {
    const asked = new Set(seen.map(({ name }) => name));
    const further = reads
      .filter(({ path }) => !onlyCompany(path))
      .flatMap((operation) =>
        waysOf(operation, { client, learned, random, plainly }).map((path) => ({ operation, path })),
      )
      .filter(({ operation, path }) => !asked.has(`${operation.id} ${path}`));
    for (const { operation, path } of random.shuffle(further).slice(0, most / 2)) await ask(operation, path);
  }
  return seen;
}

const onlyCompany = (path) => !path.replace('{companyId}', '').includes('{');
const own = ({ path }, { companyId }) => path.replace('{companyId}', companyId);
/** Headers that say something of the content. */
const headersOf = (headers) =>
  ['etag', 'content-disposition', 'content-type', 'retry-after']
    .map((name) => headers.get(name) ?? '')
    .join('|');

/** The address with every id that fits each slot, and with a few that fit another. */
function waysOf(operation, { client, learned, random, plainly }) {
  const [slot, ...more] = operation.slots.filter(({ name }) => name !== 'companyId');
  const values = (one) => {
    if (one.values.length) return one.values;
    const collection = operation.path.split(`/{${one.name}}`)[0].split('/').at(-1);
    const fitting = [...(learned.get(one.name) ?? []), ...(learned.get(`in ${collection}`) ?? [])];
    const others = plainly ? [] : random.shuffle([...(learned.get('any') ?? [])]).slice(0, 2);
    return [...new Set([...fitting, ...others])];
  };
  const base = own(operation, client);
  let paths = values(slot).map((value) => base.replace(`{${slot.name}}`, value));
  for (const other of more)
    paths = paths.flatMap((path) => values(other).map((value) => path.replace(`{${other.name}}`, value)));
  if (plainly) return paths;
  const initiatives = [...(learned.get('in initiatives') ?? [])];
  return paths.flatMap((path) => queriesOf(operation, initiatives).map((query) => path + query));
}

/** Without a query, then each of its values alone. */
function queriesOf({ query }, ids) {
  const single = query.flatMap(({ name, values, format }) => {
    if (name === 'limit') return ['?limit=1'];
    if (format === 'uuid') return ids.slice(0, 1).map((id) => `?${name}=${id}`);
    return values.map((value) => `?${name}=${encodeURIComponent(value)}`);
  });
  return ['', ...single];
}
