const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const HASH = /\b[0-9a-f]{64}\b/g;
const INSTANT = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d(:?\d\d)?)/g;

/** All ids in a text, in their order, each once. */
export const idsIn = (text) => [...new Set(text.match(UUID) ?? [])];

/**
 * Takes out of a text what differs between two worlds by construction: ids become their number in the order of first
 * appearance, hashes likewise, instants become the step of the script in which they lie.
 *
 * @param {number[]} steps when each step of the script began, in ms
 */
export function normaliser(steps) {
  const numbers = new Map();
  const numbered = (kind) => (found) => {
    const key = `${kind} ${found}`;
    if (!numbers.has(key)) numbers.set(key, `<${kind} ${numbers.size + 1}>`);
    return numbers.get(key);
  };
  const stepOf = (found) => {
    const at = new Date(found.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).getTime();
    return `<step ${steps.filter((begin) => begin <= at).length}>`;
  };
  return (text) =>
    openCursors(text).replace(INSTANT, stepOf).replace(UUID, numbered('id')).replace(HASH, numbered('hash'));
}

/** The same without numbers, for what has no order of its own. */
export function blank(text) {
  return openCursors(text).replace(INSTANT, '<time>').replace(UUID, '<id>').replace(HASH, '<hash>');
}

/** A cursor is a key and an id, packed: what is in it counts like everything else. */
function openCursors(text) {
  return text.replace(/"nextCursor":"([\w-]+)"/g, (_, packed) => {
    const open = Buffer.from(packed, 'base64url').toString('utf8');
    return `"nextCursor":${open}`;
  });
}

/** The first difference of two lists of lines, as a story; undefined when they are equal. */
export function difference(left, right) {
  const at = left.findIndex((line, index) => line !== right[index]);
  if (at === -1 && left.length === right.length) return undefined;
  const index = at === -1 ? left.length : at;
  return [
    `with council: ${shorten(left[index], right[index])}`,
    `without:      ${shorten(right[index], left[index])}`,
  ];
}

/** Shows a long line around the place where it differs. */
function shorten(line = '(nothing)', other = '') {
  let from = 0;
  while (from < line.length && line[from] === other[from]) from++;
  const begin = Math.max(0, from - 120);
  const head = line.slice(0, 80);
  return line.length < 320 ? line : `${head} ... ${line.slice(begin, from + 200)}`;
}
