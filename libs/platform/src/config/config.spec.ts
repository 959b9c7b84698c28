import { describe, expect, it } from '@jest/globals';
import { Config, nestLevels, readConfig } from './config';

const levelsOf = (logLevel: string): unknown =>
  nestLevels(readConfig({ DATABASE_URL: 'postgres://x', LOG_LEVEL: logLevel }));

describe('LOG_LEVEL', () => {
  it.each([
    ['silent', false],
    ['fatal', ['fatal']],
    ['error', ['fatal', 'error']],
    ['warn', ['fatal', 'error', 'warn']],
    ['info', ['fatal', 'error', 'warn', 'log']],
    ['debug', ['fatal', 'error', 'warn', 'log', 'debug', 'verbose']],
  ])('%s writes this and what is more urgent', (level, written) => {
    expect(levelsOf(level)).toEqual(written);
  });

  it('is warn where nothing is said, and no other word', () => {
    expect(new Config().logLevel).toBe('warn');
    expect(() => levelsOf('loud')).toThrow('LOG_LEVEL');
  });
});
