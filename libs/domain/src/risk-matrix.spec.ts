import { describe, expect, it } from '@jest/globals';
import { countingRating, riskColour, riskScore } from './risk-matrix';

describe('the risk matrix of domain 7.4', () => {
  it('RB1 of the demo is red and becomes yellow', () => {
    expect(riskColour(riskScore({ likelihood: 4, impact: 4 }))).toBe('RED');
    expect(riskColour(riskScore({ likelihood: 2, impact: 4 }))).toBe('YELLOW');
  });

  it('changes colour at 5, 10 and 15', () => {
    expect([4, 5, 9, 10, 14, 15, 25].map(riskColour)).toEqual([
      'GREEN',
      'YELLOW',
      'YELLOW',
      'ORANGE',
      'ORANGE',
      'RED',
      'RED',
    ]);
  });

  it('lets the higher rating count', () => {
    const [employer, council] = [
      { likelihood: 2, impact: 3 },
      { likelihood: 4, impact: 3 },
    ];
    expect(countingRating([employer, council])).toBe(council);
    expect(countingRating([])).toBeNull();
  });
});
