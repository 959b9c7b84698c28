import { describe, expect, it } from '@jest/globals';
import { areWeights, readPriority, type PriorityInput } from './priority';

/** B-1 of the demo: B 80, F 60, H 70 on both sides. */
const KNOWN: PriorityInput = {
  benefit: { economic: 80, quality: 90, relief: 70, strategic: 80 },
  technologyMaturity: 62.5,
  implementability: 50,
  data: 62.5,
  homework: 62.5,
  employerHuman: 70,
  councilHuman: 70,
  discussed: false,
  effortMonths: 8,
  openConsentRules: [],
};

describe('the priority of an initiative', () => {
  it('comes from all that both sides said', () => {
    const reading = readPriority(KNOWN);
    expect(reading).toMatchObject({ capped: false, human: 70, toDiscuss: false, priorityClass: 'PRIORITY' });
    expect(reading.benefit).toBeCloseTo(80, 9);
    expect(reading.feasibility).toBeCloseTo(60, 9);
    expect(reading.priority).toBeCloseTo(70.5, 2);
  });

  it('is null while a part is unknown, and says which', () => {
    expect(readPriority({ ...KNOWN, homework: null })).toMatchObject({ feasibility: null, priority: null });
    expect(readPriority({ ...KNOWN, benefit: { ...KNOWN.benefit, relief: null } })).toMatchObject({
      benefit: null,
      priority: null,
      priorityClass: null,
    });
    expect(readPriority({ ...KNOWN, employerHuman: null, councilHuman: null }).human).toBeNull();
  });

  it('lets the only H count that there is, and the lower one until both have talked', () => {
    expect(readPriority({ ...KNOWN, councilHuman: null })).toMatchObject({ human: 70, toDiscuss: false });
    const apart = { ...KNOWN, councilHuman: 50 };
    expect(readPriority(apart)).toMatchObject({ human: 50, toDiscuss: true });
    expect(readPriority({ ...apart, discussed: true })).toMatchObject({ human: 60, toDiscuss: false });
  });

  it('stops for work design whatever else is known', () => {
    expect(readPriority({ ...KNOWN, councilHuman: 39, discussed: true }).priorityClass).toBe('EXAMINE');
    expect(readPriority({ ...KNOWN, councilHuman: 39 }).priorityClass).toBe('STOP_DESIGN');
    expect(readPriority({ ...KNOWN, data: null, councilHuman: 10 }).priorityClass).toBe('STOP_DESIGN');
  });

  it('holds feasibility down while the homework is not done', () => {
    const reading = readPriority({ ...KNOWN, data: 100, technologyMaturity: 100, homework: 35 });
    expect(reading).toMatchObject({ feasibility: 50, capped: true });
  });

  it('is a quick win only when it is quick', () => {
    const quick = { ...KNOWN, effortMonths: 3 };
    expect(readPriority(quick).quickWin).toBe(true);
    expect(readPriority({ ...quick, openConsentRules: ['R08'] }).quickWin).toBe(false);
    expect(readPriority({ ...quick, effortMonths: null }).quickWin).toBe(false);
  });

  it.each([
    [0.4, 0.3, 0.3, true],
    [0.1, 0.1, 0.8, true],
    [0.5, 0.5, 0, false],
    [0.5, 0.3, 0.3, false],
    [Number.NaN, 0.5, 0.5, false],
  ])('weights %p, %p, %p: %p', (benefit, feasibility, human, accepted) => {
    expect(areWeights({ benefit, feasibility, human })).toBe(accepted);
  });
});
