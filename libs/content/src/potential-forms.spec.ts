import { DATA_DIMENSIONS, HUMAN_CRITERIA, MATURITY_AREAS, maturityItems } from '@einklang/domain';
import { describe, expect, it } from '@jest/globals';
import { MATURITY_SCALE } from './maturity-criteria';
import { maturityCriteria } from './maturity-criteria.data';
import { dataDimensions, dataWays, humanCriteria } from './priority-criteria.data';

describe('the forms of the potential analysis', () => {
  it('have the 24 criteria in their six areas', () => {
    expect(maturityCriteria.entries.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual(
      MATURITY_AREAS.map((area) => [area, maturityItems(area)]),
    );
    expect(MATURITY_SCALE).toHaveLength(5);
  });

  it('say of every step of the data what it means', () => {
    expect(dataDimensions.entries.map(({ id }) => id)).toEqual(DATA_DIMENSIONS);
    expect(dataDimensions.entries.map(({ steps }) => steps.length)).toEqual([5, 5, 5, 5, 5, 5]);
    expect(dataWays.entries).toHaveLength(4);
  });

  it('ask for human-centredness in the six ways of the method', () => {
    expect(humanCriteria.entries.map(({ id }) => id)).toEqual(HUMAN_CRITERIA);
  });

  it('leave no text empty and no German in the English one', () => {
    const texts = JSON.stringify([maturityCriteria, dataDimensions, dataWays, humanCriteria, MATURITY_SCALE]);
    expect(texts).not.toContain('""');
    const english = [...texts.matchAll(/"en":"([^"]*)"/g)].map(([, text]) => text);
    expect(english.filter((text) => /[äöüß]| und | der | die /.test(text ?? ''))).toEqual([]);
  });
});
