import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { surveyMinutes } from './survey-length';
import { makeSurveyCode, printSurveyCode, readSurveyCode, SURVEY_CODE_ALPHABET } from './survey-code';

describe('a survey code', () => {
  it.each([
    ['ABCDE-FGHJK', 'ABCDEFGHJK'],
    ['abcde fghjk', 'ABCDEFGHJK'],
    [' abcde – fghjk ', 'ABCDEFGHJK'],
    ['O1iLo-00000', '0111000000'],
    ['ABCDE-FGHJ', null],
    ['ABCDE-FGHJKM', null],
    ['ABCDE-FGHJU', null],
    ['ABCDE-FGHJÄ', null],
    ['', null],
  ])('»%s« is read as %s', (typed, code) => {
    expect(readSurveyCode(typed)).toBe(code);
  });

  it('is read as it was printed, also in small letters', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
        const code = makeSurveyCode(bytes);
        expect(readSurveyCode(printSurveyCode(code))).toBe(code);
        expect(readSurveyCode(printSurveyCode(code).toLowerCase())).toBe(code);
      }),
    );
  });

  it('uses each of 32 letters equally often', () => {
    const letters = Array.from({ length: 256 }, (_, byte) =>
      makeSurveyCode(new Uint8Array(10).fill(byte)).charAt(0),
    );
    for (const letter of SURVEY_CODE_ALPHABET)
      expect(letters.filter((one) => one === letter)).toHaveLength(8);
  });

  it('is never made of too little chance', () => {
    expect(() => makeSurveyCode(new Uint8Array(9))).toThrow();
  });
});

describe('how long a survey takes', () => {
  it.each([
    [1, 1],
    [8, 3],
    [14, 5],
    [20, 6],
  ])('%i questions: about %i minutes', (questions, minutes) => {
    expect(surveyMinutes(questions)).toBe(minutes);
  });
});
