import { describe, expect, it } from '@jest/globals';
import { openCriteria } from './gate.fixture';
import { evaluateGate, type GateInputs } from './gates';

const today = '2026-11-20';

const G4: GateInputs['G4'] = {
  representation: 'WORKS_COUNCIL',
  pilot: false,
  consentItems: [{ ruleId: 'R05', link: { instrument: 'WORKS_AGREEMENT', state: 'SIGNED' } }],
  missingClauses: [],
  statementItems: null,
  otherLawDoneOn: null,
};

describe('G4', () => {
  it('is ready when every consent item has a signed instrument, and both decide', () => {
    expect(evaluateGate('G4', G4)).toMatchObject({ ready: true, decider: 'JOINT' });
  });

  it.each([
    [null, 'consent-open'],
    [{ instrument: 'WORKS_AGREEMENT', state: 'AGREED' }, 'instrument-not-signed'],
    [{ instrument: 'WORKS_AGREEMENT', state: 'FOR_SIGNATURE' }, 'instrument-not-signed'],
    [{ instrument: 'WORKS_AGREEMENT', state: 'ENDED' }, 'instrument-ended'],
    [{ instrument: 'AI_POLICY', state: 'IN_FORCE' }, 'instrument-not-suitable'],
    [{ instrument: 'PILOT_ARRANGEMENT', state: 'SIGNED' }, 'instrument-not-suitable'],
    [{ instrument: 'NO_CONSENT_NEEDED', state: 'DRAFT' }, 'instrument-not-suitable'],
  ] as const)('a consent item with %j is %s', (link, code) => {
    const evaluation = evaluateGate('G4', { ...G4, consentItems: [{ ruleId: 'R05', link }] });
    expect(openCriteria(evaluation)).toEqual([`G4-CONSENT: ${code}`]);
    expect(evaluation.ready).toBe(false);
  });

  it.each([
    [{ instrument: 'INFORMAL_ARRANGEMENT', state: 'SIGNED' }, false],
    [{ instrument: 'CONCILIATION_RULING', state: 'IN_FORCE' }, false],
    [{ instrument: 'WORKS_AGREEMENT', state: 'DISPLAYED' }, false],
    [{ instrument: 'PILOT_ARRANGEMENT', state: 'SIGNED' }, true],
    [{ instrument: 'NO_CONSENT_NEEDED', state: 'DRAFT', acknowledgedByCouncil: true }, false],
  ] as const)('%j is enough (pilot: %s)', (link, pilot) => {
    expect(evaluateGate('G4', { ...G4, pilot, consentItems: [{ ruleId: 'R05', link }] }).ready).toBe(true);
  });

  it('is not ready while nobody knows what needs consent', () => {
    expect(openCriteria(evaluateGate('G4', { ...G4, consentItems: null }))).toEqual([
      'G4-CONSENT: not-recorded',
    ]);
  });

  it('needs the clauses of consent rules', () => {
    expect(openCriteria(evaluateGate('G4', { ...G4, missingClauses: ['K07'] }))).toEqual([
      'G4-CLAUSES: clauses-missing',
    ]);
  });

  it('leaves a staff council to its own law, but never passes by itself', () => {
    const staff = { ...G4, representation: 'STAFF_COUNCIL', consentItems: [] } as const;
    expect(openCriteria(evaluateGate('G4', staff))).toEqual(['G4-OTHER-LAW: other-law-open']);
    expect(evaluateGate('G4', { ...staff, otherLawDoneOn: today }).ready).toBe(true);
  });
});

describe('G4 without a works council', () => {
  const none = { ...G4, representation: 'NONE', consentItems: [] } as const;
  const item = { id: 'S1', response: 'ACCEPTED', reasons: null, deviates: false } as const;

  it.each([
    [null, ['not-recorded']],
    [[], []],
    [[item], []],
    [[{ ...item, response: null }], ['statement-item-open']],
    [[{ ...item, response: 'REJECTED' }], ['statement-reasons-missing']],
    [[{ ...item, response: 'REJECTED', reasons: 'Lohnfragen werden gesondert besprochen.' }], []],
    [[{ ...item, response: 'PARTLY_ACCEPTED', reasons: ' ' }], ['statement-reasons-missing']],
    [[{ ...item, response: 'PARTLY_ACCEPTED', reasons: '7 statt 3 Tage', deviates: true }], []],
    [[{ ...item, deviates: true }], ['statement-deviates']],
  ] as const)('%j stands for %j', (statementItems, codes) => {
    const evaluation = evaluateGate('G4', { ...none, statementItems });
    expect(evaluation.criteria.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toEqual(codes);
    expect(evaluation).toMatchObject({ ready: codes.length === 0, decider: 'MANAGEMENT' });
  });
});
