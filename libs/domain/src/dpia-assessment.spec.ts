import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  DPIA_CHAPTERS,
  DPIA_DECISIONS,
  dpiaDoneOn,
  dpiaGaps,
  RESIDUAL_LEVELS,
  type DpiaAdvice,
  type DpiaDocument,
} from './dpia-assessment';

const TODAY = '2026-06-30';
const WHOLE: DpiaDocument = {
  criteria: [],
  chapters: { DESCRIPTION: 'a', NECESSITY: 'b', RISKS: 'c', MEASURES: 'd', VIEWS: 'e', RESIDUAL: 'f' },
  residual: 'MEDIUM',
  decision: 'GO',
  waiver: '',
  reviewOn: '2027-06-30',
};
const ADVICE: DpiaAdvice = { position: 'WITH_CONDITIONS', unlawful: false };
const gaps = (change: Partial<DpiaDocument>, advice: DpiaAdvice | null = ADVICE) =>
  dpiaGaps({ ...WHOLE, ...change }, advice, TODAY);
const done = (change: Partial<DpiaDocument>, advice: DpiaAdvice | null = ADVICE) =>
  dpiaDoneOn({ document: { ...WHOLE, ...change }, publishedOn: TODAY }, advice);

describe('what is missing in an assessment', () => {
  it('is nothing where it is whole and the officer was asked', () => {
    expect(gaps({})).toEqual([]);
    expect(gaps({}, null)).toEqual(['ADVICE']);
  });

  it.each(DPIA_CHAPTERS)('is the chapter %s', (chapter) => {
    expect(gaps({ chapters: { ...WHOLE.chapters, [chapter]: '  ' } })).toEqual([chapter]);
  });

  it('is the day of the review, which lies ahead', () => {
    expect(gaps({ reviewOn: null })).toEqual(['REVIEW_ON']);
    expect(gaps({ reviewOn: TODAY })).toEqual(['REVIEW_PAST']);
    expect(gaps({ reviewOn: '2026-07-01' })).toEqual([]);
  });

  it('is the authority where a high risk remains and it shall go on all the same', () => {
    expect(gaps({ residual: 'HIGH' })).toEqual(['AUTHORITY']);
    expect(gaps({ residual: 'HIGH', decision: 'CONSULT_AUTHORITY' })).toEqual([]);
    expect(gaps({ residual: null })).toEqual(['RESIDUAL_LEVEL']);
  });

  it('is the description alone before anything is decided', () => {
    const empty = { DESCRIPTION: '', NECESSITY: '', RISKS: '', MEASURES: '', VIEWS: '', RESIDUAL: '' };
    expect(gaps({ decision: null, chapters: empty, residual: null, reviewOn: null }, null)).toEqual([
      'DESCRIPTION',
    ]);
    expect(gaps({ decision: null, chapters: { ...empty, DESCRIPTION: 'x' } }, null)).toEqual([]);
  });

  it('is the officer’s statement where it is waived, and one that carries it', () => {
    const waived = { decision: 'WAIVED', waiver: 'Nur zwei Personen' } as const;
    expect(gaps(waived)).toEqual([]);
    expect(gaps(waived, null)).toEqual(['ADVICE']);
    expect(gaps({ ...waived, waiver: ' ' })).toEqual(['WAIVER_REASON']);
    expect(gaps(waived, { position: 'REJECT', unlawful: false })).toEqual(['WAIVER_REFUSED']);
    expect(gaps(waived, { position: 'AGREE', unlawful: true })).toEqual(['WAIVER_REFUSED']);
  });
});

describe('when the duty is met', () => {
  it('is once it is decided and advised, and never before', () => {
    expect(done({})).toBe(TODAY);
    expect(done({ decision: 'GO_WITH_MEASURES' })).toBe(TODAY);
    expect(done({}, null)).toBeNull();
    expect(done({ decision: null })).toBeNull();
    expect(done({ decision: 'STOP' })).toBeNull();
    expect(done({ decision: 'CONSULT_AUTHORITY' })).toBeNull();
    expect(dpiaDoneOn(null, ADVICE)).toBeNull();
  });

  it('ends where the officer refuses the waiver afterwards; a flag on an assessment is advice', () => {
    const waived = { decision: 'WAIVED', waiver: 'Nur zwei Personen' } as const;
    expect(done(waived)).toBe(TODAY);
    expect(done(waived, { position: 'REJECT', unlawful: false })).toBeNull();
    expect(done({}, { position: 'REJECT', unlawful: true })).toBe(TODAY);
  });

  it('needs the officer’s word, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DPIA_DECISIONS, null),
        fc.constantFrom(...RESIDUAL_LEVELS, null),
        (decision, residual) => {
          expect(done({ decision, residual, waiver: 'x' }, null)).toBeNull();
        },
      ),
    );
  });
});
