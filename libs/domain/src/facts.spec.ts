import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_FACTS, DEFAULT_ORG_FACTS, SYSTEM_FACT_FIELDS, mergeFacts, mergeOrgFacts } from './facts';
import { checkFacts, checkOrgFacts } from './facts-check';

describe('facts', () => {
  it('start unclear, undecided and without claims', () => {
    expect(DEFAULT_FACTS).toMatchObject({
      isAiSystem: 'unclear',
      freedTimeUse: 'undecided',
      logsUserActivity: false,
      jobsAffected: 0,
      taskAllocation: 'none',
    });
    expect(Object.keys(DEFAULT_FACTS)).toHaveLength(49);
    expect(DEFAULT_ORG_FACTS.representationType).toBe('WORKS_COUNCIL');
  });

  it('merge later answers over earlier ones and ignore undefined', () => {
    const facts = mergeFacts({ cloud: true, jobsAffected: 3 }, { jobsAffected: 4, cloud: undefined });
    expect(facts).toEqual({ ...DEFAULT_FACTS, cloud: true, jobsAffected: 4 });
    expect(mergeOrgFacts({ tendency: true }).tendency).toBe(true);
  });

  it.each([
    [{ cloud: 'yes' }, 'cloud', 'not-yes-or-no'],
    [{ jobsAffected: 1.5 }, 'jobsAffected', 'not-a-whole-number'],
    [{ jobsAffected: -1 }, 'jobsAffected', 'not-a-whole-number'],
    [{ isAiSystem: true }, 'isAiSystem', 'not-a-choice'],
    [{ isAiSystem: 'maybe' }, 'isAiSystem', 'not-a-choice'],
    [{ colour: 'red' }, 'colour', 'unknown-fact'],
    [{ toString: true }, 'toString', 'unknown-fact'],
    [[], '', 'not-an-object'],
    [null, '', 'not-an-object'],
  ])('refuse %j', (input, field, code) => {
    expect(checkFacts(input)).toEqual({ ok: false, errors: [{ field, code }] });
  });

  it('check the company as well', () => {
    expect(checkOrgFacts({ representationType: 'NONE', eligibleVotersCompany: 31 }).ok).toBe(true);
    expect(checkOrgFacts({ representationType: 'PARLIAMENT' }).ok).toBe(false);
  });

  it('accept exactly what the field table allows', () => {
    const names = Object.keys(SYSTEM_FACT_FIELDS) as (keyof typeof SYSTEM_FACT_FIELDS)[];
    const answer = fc.constantFrom(...names).chain((name) => {
      const field = SYSTEM_FACT_FIELDS[name];
      const value: fc.Arbitrary<unknown> =
        field.kind === 'enum'
          ? fc.constantFrom(...field.values)
          : field.kind === 'int'
            ? fc.nat()
            : fc.boolean();
      return value.map((of) => ({ [name]: of }));
    });
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        const input = Object.assign({}, ...answers) as object;
        expect(checkFacts(input)).toEqual({ ok: true, errors: [] });
        expect(checkFacts(mergeFacts(input))).toEqual({ ok: true, errors: [] });
      }),
    );
  });
});
