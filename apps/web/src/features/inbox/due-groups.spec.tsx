import { describe, expect, it } from '@jest/globals';
import { dueGroup } from './due-groups';

describe('groups of due dates', () => {
  it.each([
    ['2026-11-21', 'overdue'],
    ['2026-11-22', 'today'],
    ['2026-11-23', 'week'],
    ['2026-11-29', 'week'],
    ['2026-11-30', 'later'],
    [null, 'undated'],
  ])('%s on 2026-11-22 is %s', (dueOn, group) => {
    expect(dueGroup(dueOn, '2026-11-22')).toBe(group);
  });
});
