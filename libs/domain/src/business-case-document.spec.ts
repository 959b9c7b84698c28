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
      'freed-time-undecided',
      'not-calculable-missing',
      'benefit-missing',
      'cost-missing',
    ]);
    expect(publicationGaps(complete)).toEqual([]);
    expect(publicationGaps({ ...complete, discountRate: 2 })).toEqual(['figures-wrong']);
  });
});
