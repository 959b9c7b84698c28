/**
 * A generator that a seed fixes (mulberry32): the same seed, the same run, as far as a run with killed processes can be.
 *
 * @param {number} seed
 */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (min, max) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    /** A whole number from min to max, both included. */
    int,
    pick: (list) => list[int(0, list.length - 1)],
    chance: (share) => next() < share,
    shuffle(list) {
      const mixed = [...list];
      for (let last = mixed.length - 1; last > 0; last--) {
        const other = int(0, last);
        [mixed[last], mixed[other]] = [mixed[other], mixed[last]];
      }
      return mixed;
    },
    /** A generator of its own, so that one part of a run does not shift the others. */
    fork: () => randomOf(Math.floor(next() * 2 ** 32)),
  };
}
