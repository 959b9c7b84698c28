import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conditionContext } from './clause-selection';
import { mergeFacts, mergeOrgFacts } from './facts';
import {
  PACKAGE_ITEM_STATES,
  isBareLink,
  itemsUpTo,
  mandatoryItems,
  packageCompleteness,
  type PackageItemDefinition,
} from './information-package';

const definitions: PackageItemDefinition[] = [
  { id: 'I-01', phase: 'FIRST', mandatoryWhen: 'always' },
  { id: 'I-06', phase: 'CONSULTATION', mandatoryWhen: "isAiSystem != 'no'" },
  { id: 'I-10', phase: 'CONSULTATION', mandatoryWhen: "rule('R05')" },
  { id: 'I-11', phase: 'CONSULTATION', mandatoryWhen: 'cloud or dataLake' },
  { id: 'I-22', phase: 'AGREEMENT', mandatoryWhen: "aiActClass in ['HIGH_RISK', 'HIGH_RISK_CHECK']" },
  { id: 'I-23', phase: 'AGREEMENT', mandatoryWhen: 'pilot' },
];

describe('mandatory items', () => {
  it('follow facts, rules and flags', () => {
    const rosters = mergeFacts({ isAiSystem: 'yes', logsUserActivity: true, cloud: true });
    const context = conditionContext(rosters, mergeOrgFacts(), { aiActClass: 'HIGH_RISK_CHECK' });
    expect(mandatoryItems(definitions, context)).toEqual(['I-01', 'I-06', 'I-10', 'I-11', 'I-22']);
    const plain = conditionContext(mergeFacts({ isAiSystem: 'no' }), mergeOrgFacts(), { pilot: true });
    expect(mandatoryItems(definitions, plain)).toEqual(['I-01', 'I-23']);
  });

  it('are the same papers without a works council', () => {
    const tours = mergeFacts({ isAiSystem: 'yes', locationTracking: true });
    const context = conditionContext(tours, mergeOrgFacts({ representationType: 'NONE' }));
    expect(mandatoryItems(definitions, context)).toContain('I-10');
  });

  it('come in phases', () => {
    expect(itemsUpTo(definitions, 'FIRST').map(({ id }) => id)).toEqual(['I-01']);
    expect(itemsUpTo(definitions, 'CONSULTATION')).toHaveLength(4);
    expect(itemsUpTo(definitions, 'AGREEMENT')).toHaveLength(6);
  });
});

describe('completeness', () => {
  it('needs every mandatory item accepted', () => {
    const mandatory = ['I-01', 'I-06', 'I-10', 'I-13', 'I-20'];
    const items = [
      { id: 'I-01', state: 'ACCEPTED' },
      { id: 'I-06', state: 'DELIVERED' },
      { id: 'I-13', state: 'QUESTIONED' },
    ] as const;
    expect(packageCompleteness(mandatory, items)).toEqual({
      complete: false,
      missing: ['I-10', 'I-20'],
      questioned: ['I-13'],
      waiting: ['I-06'],
      settled: 1,
      mandatory: 5,
    });
  });

  it('takes "not applicable" only with the agreement of the council', () => {
    const item = { id: 'I-10', state: 'NOT_APPLICABLE' } as const;
    expect(packageCompleteness(['I-10'], [item])).toMatchObject({ complete: false, waiting: ['I-10'] });
    expect(packageCompleteness(['I-10'], [{ ...item, notApplicableAccepted: true }]).complete).toBe(true);
  });

  it('every mandatory item stands in exactly one place', () => {
    const ids = fc.constantFrom('I-01', 'I-02', 'I-03', 'I-04');
    const item = fc.record({
      id: ids,
      state: fc.constantFrom(...PACKAGE_ITEM_STATES),
      notApplicableAccepted: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(ids),
        fc.uniqueArray(item, { selector: ({ id }) => id }),
        (mandatory, items) => {
          const { missing, questioned, waiting, settled, complete } = packageCompleteness(mandatory, items);
          expect(missing.length + questioned.length + waiting.length + settled).toBe(mandatory.length);
          expect(complete).toBe(settled === mandatory.length);
        },
      ),
    );
  });

  it.each([
    ['https://vendor.example/docs', true],
    [' www.vendor.example/ki ', true],
    ['Siehe https://vendor.example/docs, Kapitel 3: Protokolle', false],
    ['', false],
  ])('"%s" is a bare link: %s', (text, expected) => {
    expect(isBareLink(text)).toBe(expected);
  });
});
