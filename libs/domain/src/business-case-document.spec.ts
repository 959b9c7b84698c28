import { describe, expect, it } from '@jest/globals';
import { summarise } from './business-case';
import { calculationOf, EMPTY_DOCUMENT, publicationGaps } from './business-case-document';
import { EXAMPLE_BUSINESS_CASE } from './business-case.example';

const complete = {
  ...EMPTY_DOCUMENT,
  ...EXAMPLE_BUSINESS_CASE,
  alternative: EXAMPLE_BUSINESS_CASE.alternative ?? null,
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
      'comparison-missing',
      'duty-line-missing',
    ]);
    expect(publicationGaps(complete)).toEqual([]);
    // Undecided is said openly and stops at the gate, not on the way to the other side.
    const undecided = { ...complete.personnel, freedTimeUse: 'undecided' as const };
    expect(publicationGaps({ ...complete, personnel: undecided })).toEqual([]);
    expect(publicationGaps({ ...complete, discountRate: 2 })).toEqual(['figures-wrong']);
  });

  it.each(['TRAINING', 'PARTICIPATION'])('may have no cost for %s only with reasons', (category) => {
    const others = complete.oneOff.filter((line) => line.category !== category);
    const none = complete.oneOff.filter((line) => line.category === category).slice(0, 1);
    const free = (note: string) => none.map((line) => ({ ...line, amount: 0, note }));
    expect(publicationGaps({ ...complete, oneOff: others })).toEqual(['duty-line-missing']);
    expect(publicationGaps({ ...complete, oneOff: [...others, ...free(' ')] })).toEqual([
      'duty-line-missing',
    ]);
    expect(publicationGaps({ ...complete, oneOff: [...others, ...free('Im Haus')] })).toEqual([]);
  });

  it('is not shown with the pay of one or two, or with all freed time used for no reason', () => {
    const timeSaving = complete.timeSaving!;
    expect(publicationGaps({ ...complete, timeSaving: { ...timeSaving, hourlyCostGroupSize: 2 } })).toEqual([
      'group-too-small',
    ]);
    expect(publicationGaps({ ...complete, timeSaving: { ...timeSaving, hourlyCostGroupSize: 3 } })).toEqual(
      [],
    );
    expect(publicationGaps({ ...complete, timeSaving: { ...timeSaving, realisationRate: 0.91 } })).toEqual([
      'realisation-reasons-missing',
    ]);
  });

  it('is compared with a way without AI', () => {
    expect(publicationGaps({ ...complete, alternative: null })).toEqual(['comparison-missing']);
    expect(publicationGaps({ ...complete, utility: { criteria: [], alternatives: [] } })).toEqual([
      'utility-incomplete',
    ]);
  });
});
