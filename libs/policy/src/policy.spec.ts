import { describe, expect, it } from '@jest/globals';
import { ACTIONS, mayTry, ROLE_CONFLICTS, roomsOf, STANDINGS, type Action, type Standing } from './index';

const actions = Object.keys(ACTIONS).sort() as Action[];

describe('the policy', () => {
  it('is this table of actions and those who may try them', () => {
    const table = actions.map(
      (action) =>
        `${action}: ${STANDINGS.filter((standing) => mayTry({ standings: [standing] }, action))
          .sort()
          .join(' ')}`,
    );
    expect(table).toMatchSnapshot();
  });

  it('lets no consultant, expert or administrator decide, approve, deliver or sign for a side', () => {
    const lent: Standing[] = [
      'CONSULTANT:EMPLOYER',
      'CONSULTANT:JOINT',
      'CONSULTANT:WORKS_COUNCIL',
      'EXPERT_80_3',
      'TENANT_ADMIN',
      'UNION_REP',
    ];
    const deciding = actions.filter((action) =>
      /\.(shortlist|decide|sign|deliver|acknowledge|accept|confirm|contest|declare|freeze|publish|record)$/.test(
        action,
      ),
    );
    expect(
      deciding.filter((action) => lent.some((standing) => mayTry({ standings: [standing] }, action))),
    ).toEqual([]);
  });

  it('opens the council’s room to nobody of the employer’s side, the administration or the workforce, and to no expert', () => {
    const outside: Standing[] = [
      'MANAGEMENT',
      'LINE_MANAGER',
      'HR',
      'PROJECT_LEAD',
      'IT',
      'TENANT_ADMIN',
      'EMPLOYEE',
      'DPO',
      'OSH_SPECIALIST',
      'OCC_PHYSICIAN',
      'CONSULTANT:EMPLOYER',
      'CONSULTANT:JOINT',
      'EXPERT_80_3',
    ];
    expect(outside.filter((standing) => roomsOf([standing]).includes('COUNCIL'))).toEqual([]);
    expect(
      STANDINGS.filter(
        (standing) => roomsOf([standing]).includes('COUNCIL') && roomsOf([standing]).includes('EMPLOYER'),
      ),
    ).toEqual([]);
  });

  it('refuses every pair of an employer decider and a council member (COI-01)', () => {
    const pairs = ROLE_CONFLICTS.map(({ a, b }) => `${a}+${b}`);
    for (const decider of ['MANAGEMENT', 'LINE_MANAGER', 'HR', 'PROJECT_LEAD', 'TENANT_ADMIN'])
      for (const member of ['WC_CHAIR', 'WC_DEPUTY', 'WC_MEMBER', 'WC_SUBSTITUTE', 'EMPLOYEE_REP'])
        expect(pairs).toContain(`${decider}+${member}`);
  });
});
