import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSameRating, readRisk, residualRisksOf, type RatedRisk, type RiskEntry } from './risk-analysis';
import { countingRating, modestRating, riskColour, riskScore } from './risk-matrix';

const at = (likelihood: number, impact: number) => ({ likelihood, impact });
const RB1: RatedRisk = { before: at(4, 4), after: at(2, 4) };
const risk = (change: Partial<RiskEntry> = {}): RiskEntry => ({
  kind: 'RISK',
  employer: null,
  council: null,
  agreed: null,
  acceptances: [],
  ...change,
});
const step = fc.integer({ min: 1, max: 5 });
const rating = fc.record({ likelihood: step, impact: step });
const rated = fc.record({ before: rating, after: fc.option(rating) });

describe('an entry of the analysis (domain 7.4)', () => {
  it('is red with 4 × 4, and yellow with 2 × 4 after K07 and K12', () => {
    const { before, after, blocks, needsAcceptance } = readRisk(risk({ employer: RB1, council: RB1 }));
    expect([before, after].map((one) => riskColour(riskScore(one!)))).toEqual(['RED', 'YELLOW']);
    expect({ blocks, needsAcceptance }).toEqual({ blocks: false, needsAcceptance: false });
  });

  it('counts as nobody has rated it until one side has', () => {
    expect(readRisk(risk())).toMatchObject({ before: null, after: null, differs: false, blocks: false });
    expect(readRisk(risk({ council: RB1 }))).toMatchObject({ ...RB1, differs: false });
  });

  it('stays as it was where nobody said what measures change', () => {
    const unchanged = { before: at(4, 4), after: null };
    expect(readRisk(risk({ employer: unchanged }))).toMatchObject({ after: at(4, 4), blocks: true });
    expect(isSameRating(unchanged, { before: at(4, 4), after: at(4, 4) })).toBe(true);
  });

  it('counts what both agreed on, even where it is lower', () => {
    const entry = risk({ employer: { before: at(2, 2), after: null }, council: RB1 });
    expect(readRisk(entry)).toMatchObject({ before: at(4, 4), differs: true });
    const agreed = { before: at(3, 3), after: at(1, 3) };
    expect(readRisk({ ...entry, agreed })).toMatchObject({ ...agreed, differs: false });
  });

  it.each([
    [2, 4, false, false],
    [3, 3, false, false],
    [2, 5, true, false],
    [3, 4, true, false],
    [3, 5, false, true],
    [5, 5, false, true],
  ])('%i × %i after measures: acceptance %s, block %s', (likelihood, impact, needsAcceptance, blocks) => {
    const employer = { before: at(5, 5), after: at(likelihood, impact) };
    expect(readRisk(risk({ employer }))).toMatchObject({ needsAcceptance, blocks });
  });

  it('is accepted when both sides did so, for that score and less but not for more', () => {
    const orange = (likelihood: number, impact: number, scores: readonly number[]) =>
      readRisk(
        risk({
          employer: { before: at(likelihood, impact), after: null },
          acceptances: scores.map((score, index) => ({ side: index ? 'COUNCIL' : 'EMPLOYER', score })),
        }),
      ).acceptedByBoth;
    expect(orange(3, 4, [12])).toBe(false);
    expect(orange(3, 4, [12, 12])).toBe(true);
    expect(orange(2, 5, [12, 12])).toBe(true);
    expect(orange(3, 4, [12, 10])).toBe(false);
  });

  it('higher counts of a risk and lower of a chance, whoever rated it', () => {
    fc.assert(
      fc.property(rated, rated, (one, other) => {
        const both = readRisk(risk({ employer: one, council: other }));
        expect(readRisk(risk({ employer: other, council: one }))).toEqual(both);
        for (const side of [one, other]) {
          expect(riskScore(both.before!)).toBeGreaterThanOrEqual(riskScore(side.before));
          expect(riskScore(both.after!)).toBeGreaterThanOrEqual(riskScore(side.after ?? side.before));
        }
        const chance = readRisk(risk({ kind: 'CHANCE', employer: one, council: other }));
        expect(riskScore(chance.before!)).toBe(Math.min(riskScore(one.before), riskScore(other.before)));
        expect(chance).toMatchObject({ blocks: false, needsAcceptance: false });
      }),
    );
  });

  it('chooses one of the ratings given, in any order', () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1 }), (ratings) => {
        for (const choose of [countingRating, modestRating]) {
          expect(ratings).toContainEqual(choose(ratings));
          expect(choose([...ratings].reverse())).toEqual(choose(ratings));
        }
      }),
    );
  });
});

describe('what G3 asks of the analysis', () => {
  const risksOf = (...entries: RiskEntry[]) =>
    residualRisksOf(entries.map((entry, index) => ({ ...entry, number: index + 1 })));

  it('is nothing while no risk is entered; a chance alone is no analysis', () => {
    expect(risksOf()).toBeNull();
    expect(risksOf(risk({ kind: 'CHANCE', employer: RB1 }))).toBeNull();
  });

  it('is the residual risk of each, in the numbers of the entries', () => {
    const chance = risk({ kind: 'CHANCE', employer: RB1 });
    expect(risksOf(chance, risk({ employer: RB1 }), risk())).toEqual([
      { id: '2', score: 8, acceptedByBoth: false },
      { id: '3', score: null, acceptedByBoth: false },
    ]);
  });
});
