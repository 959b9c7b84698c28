import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CONTROL_CLAUSES, suggestClauses } from './control-clauses';
import {
  CONTROL_DATA_TYPES,
  CONTROL_PURPOSES,
  CONTROL_VIEWERS,
  deriveControlFacts,
  GRANULARITIES,
  raisedFacts,
  SMALL_GROUP,
  type ControlRow,
} from './control-profile';
import { mergeFacts } from './facts';

const ROW: ControlRow = {
  id: 'a',
  dataType: 'SKILLS',
  viewer: 'LINE_MANAGER',
  granularity: 'PERSON',
  groupSize: null,
  purpose: 'OPERATION',
  retentionDays: 90,
};
const row = (change: Partial<ControlRow>): ControlRow => ({ ...ROW, ...change });
const follows = (change: Partial<ControlRow>): Record<string, unknown> =>
  Object.fromEntries(deriveControlFacts([row(change)]).map(({ fact, value }) => [fact, value]));

const rows: fc.Arbitrary<ControlRow[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    dataType: fc.constantFrom(...CONTROL_DATA_TYPES),
    viewer: fc.constantFrom(...CONTROL_VIEWERS),
    granularity: fc.constantFrom(...GRANULARITIES),
    groupSize: fc.option(fc.integer({ min: 2, max: 40 })),
    purpose: fc.constantFrom(...CONTROL_PURPOSES),
    retentionDays: fc.option(fc.integer({ min: 0, max: 3650 })),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

describe('what follows from a control profile', () => {
  // Each condition from both sides: what carries it, and the nearest thing that does not.
  it.each<[string, Partial<ControlRow>, Partial<ControlRow>]>([
    ['processesEmployeeData', { dataType: 'MASTER' }, { dataType: 'CUSTOMER' }],
    ['processesEmployeeData', { dataType: 'MACHINE' }, { dataType: 'MACHINE', granularity: 'SITE' }],
    ['logsUserActivity', { dataType: 'LOGIN' }, { dataType: 'QUANTITY' }],
    ['logsUserActivity', { dataType: 'INPUT' }, { dataType: 'INPUT', granularity: 'TEAM', groupSize: 20 }],
    ['performanceDataDerivable', { dataType: 'QUANTITY' }, { dataType: 'SKILLS' }],
    ['performanceDataDerivable', { dataType: 'QUALITY' }, { dataType: 'QUALITY', viewer: 'SELF' }],
    [
      'performanceDataDerivable',
      { dataType: 'QUALITY', viewer: 'VENDOR' },
      { dataType: 'QUALITY', viewer: 'DPO' },
    ],
    [
      'performanceDataDerivable',
      { dataType: 'MACHINE', granularity: 'PSEUDONYM' },
      { dataType: 'MACHINE', granularity: 'SITE' },
    ],
    [
      'smallGroupData',
      { dataType: 'QUANTITY', granularity: 'TEAM', groupSize: 7 },
      { dataType: 'QUANTITY', granularity: 'TEAM', groupSize: SMALL_GROUP },
    ],
    [
      'smallGroupData',
      { dataType: 'QUANTITY', granularity: 'TEAM', groupSize: null },
      { dataType: 'SKILLS', granularity: 'TEAM', groupSize: null },
    ],
    [
      'individualEvaluationIntended',
      { purpose: 'EVALUATION' },
      { purpose: 'EVALUATION', granularity: 'SITE' },
    ],
    ['scoringOfEmployees', { dataType: 'SCORE' }, { dataType: 'SCORE', granularity: 'TEAM', groupSize: 10 }],
    ['locationTracking', { dataType: 'LOCATION' }, { dataType: 'LOCATION', granularity: 'SITE' }],
    ['biometric', { dataType: 'BIOMETRIC' }, { dataType: 'HEALTH' }],
    ['specialCategories', { dataType: 'HEALTH' }, { dataType: 'RECORDING' }],
    ['affectsPay', { purpose: 'PAY' }, { purpose: 'BILLING' }],
    ['trainsOnEmployeeData', { purpose: 'AI_TRAINING' }, { purpose: 'AI_TRAINING', dataType: 'CUSTOMER' }],
  ])('%s holds or does not', (fact, holds, not) => {
    expect(follows(holds)).toHaveProperty(fact, true);
    expect(follows(not)).not.toHaveProperty(fact);
  });

  it('takes the closest look that anybody has', () => {
    const of = (...list: Partial<ControlRow>[]): unknown =>
      deriveControlFacts(list.map(row)).find(({ fact }) => fact === 'employeeDataIdentifiable')?.value;
    expect(of({ granularity: 'SITE' }, { granularity: 'TEAM', groupSize: 9 })).toBe('anonymous');
    expect(of({ granularity: 'SITE' }, { granularity: 'PSEUDONYM' })).toBe('pseudonymous');
    expect(of({ granularity: 'PERSON' }, { granularity: 'PSEUDONYM' })).toBe('identifiable');
    expect(of({ dataType: 'CUSTOMER' })).toBeUndefined();
  });

  it('leaves an answer alone that says more', () => {
    const known = mergeFacts({ employeeDataIdentifiable: 'identifiable', logsUserActivity: true });
    expect(raisedFacts([row({ dataType: 'LOGIN', granularity: 'PSEUDONYM' })], known)).toEqual({
      processesEmployeeData: true,
      performanceDataDerivable: true,
    });
  });

  it('never loses a fact when a row is added, names only rows that exist, and gives the same answer again', () => {
    fc.assert(
      fc.property(rows, rows, (some, more) => {
        const all = [...some, ...more.filter(({ id }) => !some.some((one) => one.id === id))];
        const before = deriveControlFacts(some);
        const after = deriveControlFacts(all);
        for (const { fact } of before) expect(after.map((one) => one.fact)).toContain(fact);
        for (const one of after) {
          expect(one.rows.length).toBeGreaterThan(0);
          for (const id of one.rows) expect(all.map((each) => each.id)).toContain(id);
        }
        expect(deriveControlFacts(all)).toEqual(after);
      }),
    );
  });

  it('changes nothing any more once its facts are recorded', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const known = mergeFacts(raisedFacts(some, mergeFacts()));
        expect(raisedFacts(some, known)).toEqual({});
      }),
    );
  });
});

describe('clauses that a control profile speaks for', () => {
  const suggested = (...list: Partial<ControlRow>[]): Record<string, string> =>
    Object.fromEntries(
      suggestClauses(list.map(row)).map(({ clause, variant, why }) => [clause, `${variant} ${why}`]),
    );

  it('asks for »nicht je Person« where somebody of the employer sees single people or small groups', () => {
    expect(suggested({ dataType: 'QUALITY' })['K07']).toBe('EMPLOYEE PER_PERSON');
    expect(suggested({ dataType: 'QUALITY', granularity: 'TEAM', groupSize: 4 })['K07']).toBe(
      'EMPLOYEE SMALL_GROUP',
    );
    expect(suggested({ dataType: 'LOGIN', viewer: 'SELF' })['K07']).toBe('BALANCED LOGS');
    expect(suggested({ dataType: 'QUALITY', granularity: 'SITE' })).not.toHaveProperty('K07');
  });

  it('asks for the shortest period while nobody knows how long data stay', () => {
    expect(suggested({ retentionDays: null })['K14']).toBe('EMPLOYEE RETENTION_UNKNOWN');
    expect(suggested({ retentionDays: 90 })['K14']).toBe('BALANCED RETENTION');
  });

  it('has nothing to say on data of customers and of machines', () => {
    expect(suggested({ dataType: 'CUSTOMER' }, { dataType: 'MACHINE', granularity: 'SITE' })).toEqual({});
  });

  it('names each clause once, in the order of the library, with rows behind it', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const clauses = suggestClauses(some).map(({ clause }) => clause);
        expect(clauses).toEqual(CONTROL_CLAUSES.filter((clause) => clauses.includes(clause)));
        for (const { rows: behind } of suggestClauses(some)) expect(behind.length).toBeGreaterThan(0);
      }),
    );
  });
});
