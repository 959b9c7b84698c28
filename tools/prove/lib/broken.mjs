/** A promise that did not hold. Its message is a story for people: what was done, what should be, what was found. */
export class Broken extends Error {
  name = 'Broken';
}

/** Says what is wrong, with the first few cases of it. */
export function hold(condition, story, cases = []) {
  if (condition) return;
  const shown = cases.slice(0, 5).map((one) => `    ${typeof one === 'string' ? one : JSON.stringify(one)}`);
  const more = cases.length > 5 ? [`    ... and ${cases.length - 5} more`] : [];
  throw new Broken([story, ...shown, ...more].join('\n'));
}

/** Holds when there is none of what must not be. */
export const holdNone = (cases, story) => hold(cases.length === 0, `${story} (${cases.length})`, cases);
