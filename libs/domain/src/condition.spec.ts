import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluateCondition, identifiersOf, type ConditionContext, type ConditionValue } from './condition';
import { ConditionError, parseCondition } from './condition-parser';

const context: ConditionContext = {
  facts: { isAiSystem: 'unclear', cloud: true, dataLake: false, jobsAffected: 3, taskAllocation: 'none' },
  activeRules: new Set(['R05']),
};

describe('conditions', () => {
  it.each([
    ['always', true],
    ['optional', false],
    ['cloud', true],
    ['dataLake', false],
    ['not dataLake', true],
    ['cloud and not dataLake', true],
    ['dataLake or cloud and dataLake', false],
    ['(dataLake or cloud) and cloud', true],
    ["isAiSystem != 'no'", true],
    ["isAiSystem == 'yes'", false],
    ["isAiSystem in ['yes', 'unclear']", true],
    ["taskAllocation in ['fixedRules','personalTraits']", false],
    ['jobsAffected > 2', true],
    ['jobsAffected > 3', false],
    ['cloud == true', true],
    ["rule('R05')", true],
    ["rule('R06') or not rule('R05')", false],
    ['  cloud  ', true],
  ])('%s is %s', (source, expected) => {
    expect(evaluateCondition(source, context)).toBe(expected);
  });

  it('treats a fact nobody recorded as not true, equal to nothing and greater than nothing', () => {
    expect(evaluateCondition('unheardOf', context)).toBe(false);
    expect(evaluateCondition("unheardOf == 'x'", context)).toBe(false);
    expect(evaluateCondition("unheardOf != 'x'", context)).toBe(true);
    expect(evaluateCondition('unheardOf > 0', context)).toBe(false);
    expect(evaluateCondition("toString in ['x']", context)).toBe(false);
    expect(evaluateCondition('constructor', context)).toBe(false);
  });

  it('never takes a text for true', () => {
    expect(evaluateCondition('isAiSystem', context)).toBe(false);
  });

  it.each([
    ['', 0],
    ['cloud and', 9],
    ['cloud cloud', 6],
    ['isAiSystem == no', 14],
    ['(cloud', 6],
    ['cloud ? dataLake', 6],
    ['rule(R05)', 5],
    ['in', 0],
    ["isAiSystem in 'yes'", 14],
    ["a == 'open", 5],
  ])('%s fails at position %s', (source, position) => {
    let caught: unknown;
    try {
      parseCondition(source);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(ConditionError);
    expect((caught as ConditionError).position).toBe(position);
  });

  it('names the facts it reads', () => {
    expect(identifiersOf(parseCondition("a and (b == 1 or not c in ['x']) and rule('R01')"))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

const name = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', '__proto__');
const value = fc.oneof(
  fc.boolean(),
  fc.integer({ min: -9, max: 9 }),
  fc.constantFrom('none', 'yes', 'Übung'),
);
const literal = (of: ConditionValue): string => (typeof of === 'string' ? `'${of}'` : String(of));
const { source } = fc.letrec<{ source: string }>((tie) => ({
  source: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('always', 'optional', "rule('R05')", "rule('R06')"),
    name,
    fc.tuple(name, fc.constantFrom('==', '!=', '>'), value).map(([n, o, v]) => `${n} ${o} ${literal(v)}`),
    fc
      .tuple(name, fc.array(value, { minLength: 1, maxLength: 3 }))
      .map(([n, v]) => `${n} in [${v.map(literal).join(', ')}]`),
    tie('source').map((of) => `not (${of})`),
    fc
      .tuple(tie('source'), fc.constantFrom('and', 'or'), tie('source'))
      .map(([l, o, r]) => `(${l}) ${o} (${r})`),
  ),
}));
const facts = fc.dictionary(name, value, { noNullPrototype: true });

describe('laws of conditions', () => {
  it('every condition has one answer in every context', () => {
    fc.assert(
      fc.property(source, facts, (text, given) => {
        const once = evaluateCondition(text, { facts: given });
        expect(typeof once).toBe('boolean');
        expect(evaluateCondition(text, { facts: given })).toBe(once);
      }),
    );
  });

  it('negation and de Morgan hold', () => {
    fc.assert(
      fc.property(source, source, facts, (left, right, given) => {
        const holds = (text: string): boolean => evaluateCondition(text, { facts: given });
        expect(holds(`not (${left})`)).toBe(!holds(left));
        expect(holds(`not ((${left}) and (${right}))`)).toBe(holds(`not (${left}) or not (${right})`));
      }),
    );
  });

  it('any text either parses or fails with a position inside it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseCondition(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ConditionError);
          expect((error as ConditionError).position).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
