import { describe, expect, it } from '@jest/globals';
import { utilityAnalysis } from './utility-analysis';

const criteria = [
  { id: 'processQuality', weight: 0.25 },
  { id: 'workQuality', weight: 0.25, minimum: 5 },
  { id: 'dataProtection', weight: 0.2, minimum: 5 },
  { id: 'futureFit', weight: 0.15 },
  { id: 'ease', weight: 0.15 },
];
const scores = (
  processQuality: number,
  workQuality: number,
  dataProtection: number,
  futureFit: number,
  ease: number,
) => ({
  processQuality,
  workQuality,
  dataProtection,
  futureFit,
  ease,
});
const cloud = { id: 'A', scores: scores(8, 6, 7, 7, 5) };
const onPremise = { id: 'B', scores: scores(6, 8, 9, 5, 8) };
const rulesOnly = { id: 'C', scores: scores(4, 5, 10, 3, 10) };

describe('the utility analysis of domain 6.5', () => {
  it('ranks B before A before C', () => {
    const { errors, ranking } = utilityAnalysis(criteria, [cloud, onPremise, rulesOnly]);
    expect(errors).toEqual([]);
    expect(ranking.map(({ id, total }) => [id, Math.round(total * 100) / 100])).toEqual([
      ['B', 7.25],
      ['A', 6.7],
      ['C', 6.2],
    ]);
    expect(ranking.flatMap(({ knockedOutBy }) => knockedOutBy)).toEqual([]);
  });

  it('puts a knocked-out alternative last', () => {
    const loud = { id: 'D', scores: scores(10, 10, 4, 10, 10) };
    expect(utilityAnalysis(criteria, [loud, rulesOnly]).ranking).toMatchObject([
      { id: 'C' },
      { id: 'D', knockedOutBy: ['dataProtection'] },
    ]);
  });

  it('checks weights and scores', () => {
    const light = criteria.map((criterion) => ({ ...criterion, weight: 0.1 }));
    expect(utilityAnalysis(light, [cloud]).errors).toEqual(['weights-not-one']);
    expect(utilityAnalysis(criteria, [{ id: 'X', scores: {} }]).errors).toEqual(['score-missing']);
    expect(utilityAnalysis(criteria, [{ id: 'X', scores: scores(11, 1, 1, 1, 1) }]).errors).toEqual([
      'score-out-of-range',
    ]);
    const nearly = [
      { id: 'a', weight: 0.5005 },
      { id: 'b', weight: 0.5 },
    ];
    expect(utilityAnalysis(nearly, []).errors).toEqual([]);
  });
});
