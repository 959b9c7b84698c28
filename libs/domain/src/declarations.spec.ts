import { describe, expect, it } from '@jest/globals';
import { declaredFacts, isDeclarationValue, LIVE_DECLARATION_KINDS, type Declared } from './declarations';
import { EMPTY_PROFILE, profileGaps } from './use-case-profile';

const said = (kind: Declared['kind'], side: Declared['side'], value: Declared['value']): Declared => ({
  kind,
  side,
  value,
  recordedOn: '2026-11-22',
});

describe('declarations', () => {
  it('leave to a form what a form computes', () => {
    const live: readonly string[] = LIVE_DECLARATION_KINDS;
    for (const retired of ['PA2_ANSWERED_SHARE', 'PA5_DATA', 'PA6_H']) expect(live).not.toContain(retired);
    expect(live).toContain('SBV_HEARD');
    expect(live).not.toContain('DPIA');
  });

  it('are null while nobody has said anything', () => {
    expect(Object.values(declaredFacts([])).filter((value) => value !== null)).toEqual([]);
  });

  it('let the newest word count, whoever said it', () => {
    const list = [said('SBV_HEARD', 'INDEPENDENT', false), said('SBV_HEARD', 'EMPLOYER', true)];
    expect(declaredFacts(list).disabledRepresentativeHeardOn).toBeNull();
    expect(declaredFacts([...list].reverse()).disabledRepresentativeHeardOn).toBe('2026-11-22');
  });

  it.each([
    ['DONE', null, 'DONE'],
    ['WAIVED', null, null],
    ['WAIVED', 'WAIVED', 'WAIVED_BY_BOTH'],
    ['TOO_SMALL', 'TOO_SMALL', 'TOO_SMALL'],
    ['TOO_SMALL', 'WAIVED', null],
    ['OPEN', 'OPEN', null],
  ])('a survey %p / %p counts as %p', (employer, council, survey) => {
    const list = [
      said('SURVEY', 'EMPLOYER', employer),
      ...(council === null ? [] : [said('SURVEY', 'COUNCIL', council)]),
    ];
    expect(declaredFacts(list).survey).toBe(survey);
  });

  it('take the higher of two residual risks, accepted only when both have named one', () => {
    const one = [said('RESIDUAL_RISK', 'EMPLOYER', 6)];
    expect(declaredFacts(one).residualRisks).toEqual([{ id: '1', score: 6, acceptedByBoth: false }]);
    expect(declaredFacts([...one, said('RESIDUAL_RISK', 'COUNCIL', 12)]).residualRisks).toEqual([
      { id: '1', score: 12, acceptedByBoth: true },
    ]);
  });

  it.each([
    ['PA2_ANSWERED_SHARE', 0.7, true],
    ['PA2_ANSWERED_SHARE', 1.1, false],
    ['PA2_ANSWERED_SHARE', Number.NaN, false],
    ['PA6_H', 55.5, false],
    ['RESIDUAL_RISK', 0, false],
    ['SURVEY', 'PERHAPS', false],
    ['DPIA', 'true', false],
    ['CONCERNS_ANSWERED', { total: 3, unanswered: 1 }, true],
    ['CONCERNS_ANSWERED', { total: 3, unanswered: 4 }, false],
    ['CONCERNS_ANSWERED', { total: 3, unanswered: 1, more: 1 }, false],
    ['CONCERNS_ANSWERED', null, false],
  ] as const)('%s %p: %p', (kind, value, accepted) => {
    expect(isDeclarationValue(kind, value)).toBe(accepted);
  });
});

describe('use-case profile', () => {
  it('names what is missing', () => {
    expect(profileGaps(EMPTY_PROFILE)).toEqual([
      'process',
      'groups',
      'suggestedBy',
      'benefitTypes',
      'aiFunctions',
      'decisions',
      'alternatives',
    ]);
    expect(
      profileGaps({
        process: 'Eingangsrechnungen',
        groups: [{ name: 'Buchhaltung', headcount: 6 }],
        suggestedBy: 'EMPLOYEE',
        currentHours: null,
        benefitTypes: ['TIME_SAVING'],
        aiFunctions: ['PERCEIVE'],
        decisions: 'keine',
        alternatives: [' ', 'E-Rechnung'],
      }),
    ).toEqual([]);
  });
});
