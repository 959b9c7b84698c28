import { Problem } from '@einklang/problems';

/** Refuses a write whose author has not read the newest version: 428 without a version, 412 with an old one. */
export const requireVersion = (current: number, given: number | undefined): void => {
  if (given === undefined) throw new Problem('version-required');
  if (given !== current) throw new Problem('stale', { current });
};
