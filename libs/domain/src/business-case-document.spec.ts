import { describe, expect, it } from '@jest/globals';
import { summarise } from './business-case';
import { calculationOf, EMPTY_DOCUMENT, publicationGaps } from './business-case-document';
import { EXAMPLE_BUSINESS_CASE } from './business-case.example';

const complete = {
  ...EMPTY_DOCUMENT,
  ...EXAMPLE_BUSINESS_CASE,
  alternative: null,
  timeSaving: EXAMPLE_BUSINESS_CASE.timeSaving ?? null,
  ranges: EXAMPLE_BUSINESS_CASE.ranges ?? [],
  personnel: { ...EMPTY_DOCUMENT.personnel, freedTimeUse: 'newTasks' as const },
  notCalculable: { strain: 'Weniger Monatsendspitzen', quality: '', latitude: '' },
};

describe('a business case document', () => {
  it('calculates to the same figures as its parts', () => {
    const { notCalculable, ...input } = calculationOf(complete);
    expect(notCalculable).toBe('Weniger Monatsendspitzen');
    expect(summarise(input)).toEqual(summarise(EXAMPLE_BUSINESS_CASE));
  });

  it('says what keeps it from the other side', () => {
    expect(publicationGaps(EMPTY_DOCUMENT)).toEqual([
      'not-calculable-missing',
      'benefit-missing',
      'cost-missing',
    ]);
    expect(publicationGaps(complete)).toEqual([]);
    // Undecided is said openly and stops at the gate, not on the way to the other side.
    const undecided = { ...complete.personnel, freedTimeUse: 'undecided' as const };
    expect(publicationGaps({ ...complete, personnel: undecided })).toEqual([]);
    expect(publicationGaps({ ...complete, discountRate: 2 })).toEqual(['figures-wrong']);
  });
});
