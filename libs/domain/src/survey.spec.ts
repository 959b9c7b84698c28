import { describe, expect, it } from '@jest/globals';
import { PULSE_ITEMS, PULSE_VECTOR } from './survey.fixture';
import { NO_ANSWERS, surveyItemMean, surveyScores, surveySignal, validOf } from './survey';

const tallyOf = (id: string) => PULSE_VECTOR.find((row) => row.id === id)?.tally ?? NO_ANSWERS;

describe('the vector of domain 7.6', () => {
  it.each(PULSE_VECTOR)('has $mean, recoded $recoded, for $id', ({ id, tally, mean, recoded }) => {
    const item = PULSE_ITEMS.find((one) => one.id === id);
    expect(surveyItemMean(tally, false)).toBeCloseTo(mean, 2);
    expect(surveyItemMean(tally, item?.reverse ?? false)).toBeCloseTo(recoded, 2);
    expect(tally.reduce((sum, count) => sum + count, 0)).toBe(44);
  });

  it('has the index 52.1, and every dimension', () => {
    const meanOf = (id: string) =>
      surveyItemMean(tallyOf(id), PULSE_ITEMS.find((item) => item.id === id)?.reverse ?? false);
    const { dimensions, index } = surveyScores(PULSE_ITEMS, meanOf);
    expect(PULSE_ITEMS.reduce((sum, { id }) => sum + (meanOf(id) ?? 0), 0) / 14).toBeCloseTo(3.0848, 4);
    expect(index).toBe(52.1);
    expect(surveySignal(52.1)).toBe('YELLOW');
    expect(Object.fromEntries(dimensions)).toEqual({
      INFO: 60.5,
      BETEILIGUNG: 51.9,
      NUTZEN: 57.4,
      KONTROLLE: 39.8,
      DATEN: 53.5,
      SICHERHEIT: 55.1,
      BELASTUNG: 39.8,
      AUTONOMIE: 57.7,
      KOMPETENZ: 39.5,
      FUEHRUNG: 67,
      KORREKTUR: 37.2,
    });
  });
});

describe('the parts', () => {
  it('take 0 as no answer', () => {
    expect(validOf([7, 1, 0, 0, 0, 2])).toBe(3);
    expect(surveyItemMean([44, 0, 0, 0, 0, 0], false)).toBeNull();
    expect(surveyItemMean([9, 0, 0, 0, 0, 1], true)).toBe(1);
  });

  it.each([
    [49.9, 'RED'],
    [50, 'YELLOW'],
    [64.9, 'YELLOW'],
    [65, 'GREEN'],
  ])('signal %s as %s', (score, signal) => expect(surveySignal(score)).toBe(signal));

  it('have no dimension of which an item is missing, no index without all, and none of a company’s own questions', () => {
    const items = [...PULSE_ITEMS, { id: 'E01', dim: 'OWN', reverse: false } as const];
    const { dimensions, index } = surveyScores(items, (id) => (id === 'P02' ? null : 3));
    expect(dimensions.has('INFO')).toBe(false);
    expect(dimensions.get('NUTZEN')).toBe(50);
    expect(index).toBeNull();
    expect(surveyScores(items, (id) => (id === 'E01' ? null : 5)).index).toBe(100);
  });
});
