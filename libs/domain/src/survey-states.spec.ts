import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { VOICED_SIDES } from './survey-side';
import {
  NEW_SURVEY,
  SURVEY_WORDS,
  surveyAfter,
  type SurveyCommand,
  type SurveyStanding,
} from './survey-states';

const walk = (...commands: readonly SurveyCommand[]): SurveyStanding | null =>
  commands.reduce<SurveyStanding | null>(
    (now, command) => (now ? surveyAfter(now, command) : null),
    NEW_SURVEY,
  );
const both = (kind: (typeof SURVEY_WORDS)[number]): SurveyCommand[] =>
  VOICED_SIDES.map((side) => ({ kind, side }));

describe('the way of a survey', () => {
  it('leads from the release of both to a result of both', () => {
    expect(walk(...both('RELEASE'))?.state).toBe('RELEASED');
    expect(walk(...both('RELEASE'), { kind: 'START' })?.state).toBe('OPEN');
    expect(walk(...both('RELEASE'), { kind: 'START' }, { kind: 'EXPIRE' })?.state).toBe('CLOSED');
    expect(walk(...both('RELEASE'), { kind: 'START' }, ...both('CLOSE'), ...both('PUBLISH'))?.state).toBe(
      'PUBLISHED',
    );
  });

  it('takes one word for none', () => {
    const side = 'EMPLOYER';
    expect(walk({ kind: 'RELEASE', side })?.state).toBe('DRAFT');
    expect(walk({ kind: 'RELEASE', side }, { kind: 'RELEASE', side })).toBeNull();
    expect(walk({ kind: 'RELEASE', side }, { kind: 'START' })).toBeNull();
    expect(walk(...both('RELEASE'), { kind: 'START' }, { kind: 'CLOSE', side })?.state).toBe('OPEN');
  });

  it('takes the releases back with every change, and allows none once it runs', () => {
    expect(walk(...both('RELEASE'), { kind: 'EDIT' })).toEqual(NEW_SURVEY);
    expect(walk({ kind: 'RELEASE', side: 'COUNCIL' }, { kind: 'EDIT' })?.said.RELEASE).toEqual([]);
    expect(walk(...both('RELEASE'), { kind: 'START' }, { kind: 'EDIT' })).toBeNull();
  });

  it('is given up by one side before anybody answered, and by both afterwards', () => {
    const side = 'COUNCIL';
    expect(walk({ kind: 'CANCEL', side })?.state).toBe('CANCELLED');
    expect(walk(...both('RELEASE'), { kind: 'START' }, { kind: 'CANCEL', side })?.state).toBe('OPEN');
    expect(walk(...both('RELEASE'), { kind: 'START' }, ...both('CANCEL'))?.state).toBe('CANCELLED');
  });

  it('never opens or publishes without both, and never comes back from its end', () => {
    const command = fc.oneof(
      fc.constantFrom('EDIT', 'START', 'EXPIRE').map((kind) => ({ kind }) as SurveyCommand),
      fc.record({ kind: fc.constantFrom(...SURVEY_WORDS), side: fc.constantFrom(...VOICED_SIDES) }),
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        let now = NEW_SURVEY;
        for (const next of commands) {
          const then = surveyAfter(now, next);
          if (now.state === 'PUBLISHED' || now.state === 'CANCELLED') expect(then).toBeNull();
          now = then ?? now;
          if (['OPEN', 'CLOSED', 'PUBLISHED'].includes(now.state)) expect(now.said.RELEASE).toHaveLength(2);
          if (now.state === 'PUBLISHED') expect(now.said.PUBLISH).toHaveLength(2);
        }
      }),
    );
  });
});
