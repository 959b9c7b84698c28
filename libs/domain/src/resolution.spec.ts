import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { validateResolution, type ResolutionRecord } from './resolution';
import { resolutionPoints } from './resolution-points';

/** A meeting in which everything but the counts is in order. */
const meeting: ResolutionRecord = {
  councilSize: 7,
  present: 7,
  yes: 0,
  no: 0,
  abstain: 0,
  format: 'PRESENCE',
  itemOnAgenda: true,
  allInvited: true,
  wording: 'Der Betriebsrat stimmt der Betriebsvereinbarung zu.',
  minutesSignedByChair: true,
  minutesSignedByMember: true,
  attendanceListAttached: true,
};

function check(given: Partial<ResolutionRecord>) {
  const result = validateResolution({ ...meeting, ...given });
  if (!result.ok) throw new Error(result.errors.join(', '));
  return result;
}

const counts = (councilSize: number, present: number, yes: number, no: number, abstain: number) => ({
  councilSize,
  present,
  yes,
  no,
  abstain,
});
const online = { rulesOfProcedureClause: true, objections: 0, confidentialityAssured: true, recorded: false };

describe('the vectors of domain 3.10', () => {
  it.each([
    ['1', counts(7, 5, 3, 2, 0), {}, 'ADOPTED'],
    ['2', counts(7, 4, 2, 1, 1), {}, 'REJECTED'],
    ['3', counts(7, 3, 3, 0, 0), {}, 'NOT_QUORATE'],
    ['4', counts(7, 6, 3, 3, 0), {}, 'REJECTED'],
    ['5', counts(7, 5, 3, 0, 2), {}, 'ADOPTED'],
    [
      '6',
      counts(7, 5, 5, 0, 0),
      { format: 'HYBRID', online: { ...online, rulesOfProcedureClause: false } },
      'INVALID_FORMAT',
    ],
    ['7', counts(7, 4, 2, 2, 0), { javVotes: { present: 1, yes: 1, no: 0 } }, 'ADOPTED'],
    ['9', counts(7, 5, 4, 1, 0), { itemOnAgenda: false, unanimousToAmend: false }, 'INVALID_AGENDA'],
    ['10', counts(3, 2, 1, 0, 1), {}, 'REJECTED'],
    ['12', counts(1, 1, 0, 0, 0), { writtenDecision: true }, 'ADOPTED'],
    ['story 5', counts(5, 3, 2, 1, 0), {}, 'ADOPTED'],
    ['story 5, two present', counts(5, 2, 2, 0, 0), {}, 'NOT_QUORATE'],
    ['experience 12', counts(5, 5, 4, 0, 1), {}, 'ADOPTED'],
    ['experience 12, tie', counts(5, 4, 2, 2, 0), {}, 'REJECTED'],
    ['B-1', counts(7, 6, 5, 1, 0), {}, 'ADOPTED'],
  ] as const)('%s: %j %j is %s', (_name, votes, more, expected) => {
    expect(check({ ...votes, ...more }).outcome).toBe(expected);
  });

  it('shows its sums and reasons', () => {
    expect(check(counts(5, 3, 2, 1, 0)).numbers).toEqual({
      takingPart: 3,
      quorum: 3,
      base: 3,
      yes: 2,
      majority: 2,
    });
    expect(check(counts(7, 6, 3, 3, 0)).reasons).toEqual(['tie']);
    expect(check(counts(7, 4, 1, 3, 0)).reasons).toEqual(['no-majority']);
    expect(check(counts(7, 3, 3, 0, 0)).reasons).toEqual(['not-quorate']);
  });
});

describe('meetings', () => {
  const votes = counts(7, 5, 5, 0, 0);

  it.each([
    [online, 'ADOPTED', []],
    [{ ...online, objections: 1 }, 'ADOPTED', []],
    [{ ...online, objections: 2 }, 'INVALID_FORMAT', ['online-too-many-objections']],
    [{ ...online, confidentialityAssured: false }, 'INVALID_FORMAT', ['online-not-confidential']],
    [{ ...online, recorded: true }, 'INVALID_FORMAT', ['online-recorded']],
    [undefined, 'INVALID_FORMAT', ['online-without-clause', 'online-not-confidential']],
  ])('by video with %j are %s', (conditions, outcome, reasons) => {
    expect(check({ ...votes, format: 'VIDEO', online: conditions })).toMatchObject({ outcome, reasons });
  });

  it('a quarter of the seats can refuse: exactly a quarter is enough', () => {
    expect(
      check({ ...counts(4, 4, 4, 0, 0), format: 'PHONE', online: { ...online, objections: 1 } }).outcome,
    ).toBe('INVALID_FORMAT');
  });

  it('can add an item when all were invited and all present agree', () => {
    const added = { ...votes, itemOnAgenda: false, unanimousToAmend: true };
    expect(check(added).outcome).toBe('ADOPTED');
    expect(check({ ...added, allInvited: false })).toMatchObject({
      outcome: 'INVALID_AGENDA',
      hints: ['not-all-invited'],
    });
  });

  it('members who declare not to take part count for the majority, not for the quorum', () => {
    expect(check({ ...counts(7, 4, 3, 0, 0), notTakingPart: 1 }).outcome).toBe('NOT_QUORATE');
    expect(check({ ...counts(7, 5, 2, 0, 0), notTakingPart: 1 })).toMatchObject({
      outcome: 'REJECTED',
      hints: ['votes-missing'],
    });
  });

  it('need more than half of all seats where the law says so', () => {
    expect(check({ ...counts(7, 5, 3, 2, 0), absoluteMajorityNeeded: true }).reasons).toEqual([
      'no-absolute-majority',
    ]);
    expect(check({ ...counts(7, 5, 4, 1, 0), absoluteMajorityNeeded: true }).outcome).toBe('ADOPTED');
  });
});

describe('form', () => {
  it.each([
    [{ wording: '  ' }, 'wording-missing'],
    [{ minutesSignedByChair: false }, 'minutes-chair-missing'],
    [{ minutesSignedByMember: false }, 'minutes-member-missing'],
    [{ attendanceListAttached: false }, 'attendance-missing'],
  ])('%j leaves the form pending', (given, reason) => {
    expect(check({ ...counts(7, 5, 3, 2, 0), ...given })).toMatchObject({
      outcome: 'ADOPTED_FORM_PENDING',
      reasons: [reason],
      signable: false,
    });
  });

  it('a one-person council needs no second signature', () => {
    const alone = {
      ...counts(1, 1, 0, 0, 0),
      writtenDecision: true,
      minutesSignedByMember: false,
      attendanceListAttached: false,
    };
    expect(check(alone)).toMatchObject({ outcome: 'ADOPTED', signable: true });
    expect(check({ ...alone, wording: '' }).outcome).toBe('ADOPTED_FORM_PENDING');
  });

  it('every larger council does', () => {
    const small = { ...counts(3, 2, 2, 0, 0), minutesSignedByMember: false };
    expect(check(small)).toMatchObject({
      outcome: 'ADOPTED_FORM_PENDING',
      reasons: ['minutes-member-missing'],
    });
  });

  it('a suspended resolution stands but is not signed', () => {
    expect(check({ ...counts(7, 5, 3, 2, 0), suspended: true })).toMatchObject({
      outcome: 'ADOPTED',
      signable: false,
      hints: ['suspended-one-week'],
    });
  });
});

describe('impossible counts', () => {
  it.each([
    [counts(7, 8, 5, 0, 0), 'present-exceeds-seats'],
    [counts(7, 5, 4, 2, 0), 'votes-exceed-present'],
    [{ ...counts(7, 5, 5, 0, 0), notTakingPart: 1 }, 'votes-exceed-present'],
    [counts(0, 0, 0, 0, 0), 'count-invalid'],
    [counts(7, 5, -1, 0, 0), 'count-invalid'],
    [counts(7, 5, 2.5, 0, 0), 'count-invalid'],
    [counts(7, 5, Number.NaN, 0, 0), 'count-invalid'],
    [{ javVotes: { present: 1, yes: 1, no: 1 } }, 'jav-votes-exceed-present'],
    [{ online: { ...online, objections: 8 } }, 'objections-exceed-seats'],
    [{ ...counts(5, 5, 3, 0, 0), writtenDecision: true }, 'written-decision-only-one-person'],
  ])('%j is refused', (given, code) => {
    const result = validateResolution({ ...meeting, ...given });
    expect(result.ok ? [] : result.errors).toContain(code);
  });
});

const possible = fc
  .tuple(fc.integer({ min: 1, max: 35 }), fc.nat(35), fc.nat(35), fc.nat(35))
  .map(([councilSize, a, b, c]) => {
    const present = a % (councilSize + 1);
    const yes = b % (present + 1);
    const no = c % (present - yes + 1);
    return counts(councilSize, present, yes, no, present - yes - no);
  });

describe('laws of resolutions', () => {
  it('adopted means quorate and more yes than everything else together', () => {
    fc.assert(
      fc.property(possible, (votes) => {
        const adopted = check(votes).outcome === 'ADOPTED';
        expect(adopted).toBe(2 * votes.present >= votes.councilSize && votes.yes > votes.no + votes.abstain);
      }),
    );
  });

  it('the smallest majority shown is exact', () => {
    fc.assert(
      fc.property(possible, (votes) => {
        const result = check(votes);
        if (result.outcome !== 'NOT_QUORATE')
          expect(result.outcome === 'ADOPTED').toBe(votes.yes >= result.numbers.majority);
      }),
    );
  });

  it('one more yes instead of a no never harms', () => {
    fc.assert(
      fc.property(possible, (votes) => {
        fc.pre(votes.no > 0 && check(votes).outcome === 'ADOPTED');
        expect(check({ ...votes, yes: votes.yes + 1, no: votes.no - 1 }).outcome).toBe('ADOPTED');
      }),
    );
  });
});

describe('the list of those who were invited', () => {
  const came = { as: 'MEMBER' } as const;
  const prevented = { as: 'MEMBER', absentBecause: 'Urlaub', prevented: true } as const;
  const stayedAway = { as: 'MEMBER', absentBecause: 'nicht gekommen' } as const;
  const substitute = { as: 'SUBSTITUTE' } as const;
  const guests = [{ as: 'JAV' }, { as: 'SBV' }] as const;
  const votes = counts(7, 5, 4, 0, 1);

  it('counts members and substitutes, and nobody else', () => {
    const invited = [came, came, came, came, prevented, stayedAway, stayedAway, substitute, ...guests];
    expect(check({ ...votes, invited })).toMatchObject({ outcome: 'ADOPTED', hints: [] });
    expect(validateResolution({ ...meeting, ...votes, invited: invited.slice(1) })).toEqual({
      ok: false,
      errors: ['present-contradicts-list'],
    });
  });

  it('warns of a substitute for whom nobody was prevented (§ 25 (1) BetrVG)', () => {
    const invited = [came, came, came, came, substitute, stayedAway, stayedAway, stayedAway];
    expect(check({ ...votes, invited }).hints).toEqual(['substitute-not-needed']);
  });

  it('knows no invitation after the meeting', () => {
    const days = { meetingDate: '2026-11-18', invitationDate: '2026-11-19', agendaSentOn: '2026-11-20' };
    expect(validateResolution({ ...meeting, ...votes, ...days })).toEqual({
      ok: false,
      errors: ['invited-after-meeting', 'agenda-after-meeting'],
    });
  });
});

describe('the check point by point', () => {
  const states = (given: Partial<ResolutionRecord>) =>
    resolutionPoints(check({ ...counts(7, 5, 5, 0, 0), ...given })).map(({ state }) => state);

  it.each([
    [{}, ['OK', 'OK', 'OK', 'OK', 'OK', 'OK']],
    [counts(7, 3, 3, 0, 0), ['VOID', 'OK', 'OK', 'OK', 'OK', 'OK']],
    [
      { format: 'VIDEO', itemOnAgenda: false, suspended: true },
      ['OK', 'VOID', 'VOID', 'OK', 'OK', 'WARNING'],
    ],
    [
      { ...counts(7, 5, 1, 4, 0), minutesSignedByMember: false },
      ['OK', 'OK', 'OK', 'REJECTED', 'PENDING', 'OK'],
    ],
    [{ allInvited: false, yes: 4 }, ['OK', 'OK', 'WARNING', 'WARNING', 'OK', 'OK']],
  ] as const)('%j', (given, expected) => {
    expect(states(given)).toEqual(expected);
  });
});
