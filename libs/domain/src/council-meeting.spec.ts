import { describe, expect, it } from '@jest/globals';
import {
  allowsAct,
  COUNCIL_MEETING_ACTS,
  minutesState,
  mustMeetInPerson,
  type CouncilMeetingAct,
  type CouncilMeetingStanding,
} from './council-meeting';

const MEETING: CouncilMeetingStanding = {
  state: 'CONVENED',
  minutes: 'OPEN',
  date: '2026-11-24',
  today: '2026-11-22',
  format: 'PRESENCE',
  objectionDeadline: null,
  isEmployerTold: false,
};
const allowed = (meeting: Partial<CouncilMeetingStanding>): CouncilMeetingAct[] =>
  COUNCIL_MEETING_ACTS.filter((act) => allowsAct({ ...MEETING, ...meeting }, act));

describe('a meeting of the council', () => {
  it.each<[string, Partial<CouncilMeetingStanding>, CouncilMeetingAct[]]>([
    ['before its day', {}, ['amend', 'prevent', 'tell', 'cancel', 'write']],
    ['on its day', { today: '2026-11-24' }, ['amend', 'prevent', 'tell', 'hold', 'cancel', 'write']],
    ['told to the employer', { isEmployerTold: true }, ['amend', 'prevent', 'cancel', 'write']],
    ['held', { state: 'HELD' }, ['attend', 'write', 'sign']],
    ['signed by one', { state: 'HELD', minutes: 'SIGNED_BY_ONE' }, ['attend', 'write', 'sign']],
    ['signed by both', { state: 'HELD', minutes: 'SIGNED' }, ['object']],
    ['cancelled', { state: 'CANCELLED', today: '2026-11-30' }, []],
  ])('%s', (_, meeting, acts) => {
    expect(allowed(meeting)).toEqual(acts);
  });

  it('lets members oppose a video meeting until the deadline', () => {
    const video = { format: 'VIDEO', objectionDeadline: '2026-11-22' } as const;
    expect(allowed(video)).toContain('oppose');
    expect(allowed({ ...video, today: '2026-11-23' })).not.toContain('oppose');
    expect(allowed({ objectionDeadline: '2026-11-30' })).not.toContain('oppose');
  });
});

describe('minutes', () => {
  it('are signed once the chair and another member have signed', () => {
    expect(minutesState([], 7)).toBe('OPEN');
    expect(minutesState(['CHAIR'], 7)).toBe('SIGNED_BY_ONE');
    expect(minutesState(['MEMBER'], 7)).toBe('SIGNED_BY_ONE');
    expect(minutesState(['MEMBER', 'CHAIR'], 7)).toBe('SIGNED');
    expect(minutesState(['CHAIR'], 1)).toBe('SIGNED');
  });
});

describe('a quarter of the members', () => {
  it.each([
    [1, 7, false],
    [2, 7, true],
    [1, 5, false],
    [2, 5, true],
    [1, 3, true],
    [0, 1, false],
  ])('%i of %i bring everybody to meet in person: %s', (objections, seats, expected) => {
    expect(mustMeetInPerson(objections, seats)).toBe(expected);
  });
});
