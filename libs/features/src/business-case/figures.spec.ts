import { EMPTY_DOCUMENT, EXAMPLE_BUSINESS_CASE } from '@einklang/domain';
import { describe, expect, it } from '@jest/globals';
import { figuresOf, publishedFigures } from './figures';

const document = {
  ...structuredClone(EMPTY_DOCUMENT),
  ...structuredClone(EXAMPLE_BUSINESS_CASE),
} as unknown as Parameters<typeof publishedFigures>[0];

describe('figures of a published version', () => {
  it('stay as they were said', () => {
    const said = { ...figuresOf(document), npv: 1 };
    expect(publishedFigures(document, said)).toBe(said);
  });

  it('of an earlier day get what could not be said then, from their own document', () => {
    const { utility: _, possibleCosts: __, ...then } = figuresOf(document);
    const old = { ...then, npv: 1, scenarios: { pessimistic: -1, likely: 1, optimistic: 2 } };
    expect(publishedFigures(document, old as never)).toEqual({ ...figuresOf(document), npv: 1 });
  });
});
