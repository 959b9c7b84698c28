import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EXAMPLE_UTILITY } from './utility.example';
import { levelledWeights, weightsMakeOne } from './utility-analysis';
import { utilityOf } from './utility-document';

describe('the utility analysis of domain 6.5 as a document', () => {
  it('ranks B before A before C', () => {
    const { errors, ranking } = utilityOf(EXAMPLE_UTILITY);
    expect(errors).toEqual([]);
    expect(ranking.map(({ id, total }) => [id, Math.round(total * 100) / 100])).toEqual([
      ['B', 7.25],
      ['A', 6.7],
      ['C', 6.2],
    ]);
    expect(ranking.flatMap(({ knockedOutBy }) => knockedOutBy)).toEqual([]);
  });

  it('keeps what is out last, with the reason', () => {
    const [first, ...rest] = EXAMPLE_UTILITY.criteria;
    const strict = { ...EXAMPLE_UTILITY, criteria: [{ ...first!, minimum: 7 }, ...rest] };
    expect(utilityOf(strict).ranking.map(({ id, knockedOutBy }) => [id, knockedOutBy])).toEqual([
      ['A', []],
      ['B', ['PROCESS_QUALITY']],
      ['C', ['PROCESS_QUALITY']],
    ]);
  });

  it('says what is missing', () => {
    expect(utilityOf({ criteria: [], alternatives: [] }).errors).toEqual([
      'criteria-missing',
      'alternatives-missing',
      'without-ai-missing',
      'weights-not-one',
    ]);
    const { criteria, alternatives } = EXAMPLE_UTILITY;
    const onlyAi = alternatives.map((one) => ({ ...one, withoutAi: false }));
    expect(utilityOf({ criteria, alternatives: onlyAi }).errors).toEqual(['without-ai-missing']);
    const own = criteria.map((one, index) => (index ? one : { ...one, criterion: null, label: ' ' }));
    expect(utilityOf({ criteria: own, alternatives }).errors).toEqual(['name-missing']);
    const unscored = alternatives.map((one) => ({ ...one, scores: one.scores.slice(1) }));
    expect(utilityOf({ criteria, alternatives: unscored }).errors).toEqual(['score-missing']);
  });
});

describe('weights', () => {
  it('make one, with a tolerance of half a thousandth', () => {
    expect(weightsMakeOne([0.5005, 0.5])).toBe(true);
    expect(weightsMakeOne([0.5006, 0.5])).toBe(false);
    expect(weightsMakeOne([])).toBe(false);
  });

  it('are brought to exactly one in proportion', () => {
    expect(levelledWeights([1, 1, 1])).toEqual([0.334, 0.333, 0.333]);
    expect(levelledWeights([0, 0])).toEqual([0.5, 0.5]);
    expect(levelledWeights([0.5, 0.25, 0.5])).toEqual([0.4, 0.2, 0.4]);
    expect(levelledWeights([])).toEqual([]);
  });

  it('always make one afterwards, and keep their order', () => {
    const weight = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 20 }), (weights) => {
        const level = levelledWeights(weights);
        expect(Math.round(level.reduce((total, one) => total + one * 1000, 0))).toBe(1000);
        expect(weightsMakeOne(level)).toBe(true);
        for (const [a, first] of weights.entries())
          for (const [b, second] of weights.entries())
            if (first > second) expect(level[a]).toBeGreaterThanOrEqual((level[b] ?? 0) - 0.001);
      }),
    );
  });
});
