import { ROLES, roomsOf, standingOf } from '@einklang/policy';
import { describe, expect, it } from '@jest/globals';
import type { Membership } from '../shared/session';
import { initialsOf } from './initials';
import { navigationFor } from './navigation';

const everything = (): boolean => true;

function menuOf(
  roles: Membership['roles'],
  options: { companies?: number; council?: boolean; mandate?: Membership['mandate'] } = {},
): string[] {
  const membership = {
    roles,
    mandate: options.mandate ?? null,
    representationType: options.council === false ? 'NONE' : 'WORKS_COUNCIL',
  };
  return navigationFor(membership, options.companies ?? 1, everything).map((item) => item.id);
}

describe('the menu', () => {
  it('never shows the council’s own part to the employer’s side or to administrators', () => {
    for (const roles of [
      ['MANAGEMENT'],
      ['HR'],
      ['PROJECT_LEAD'],
      ['LINE_MANAGER'],
      ['TENANT_ADMIN'],
      ['EMPLOYEE'],
    ] as const)
      expect(menuOf([...roles])).not.toContain('council');
    expect(menuOf(['WC_CHAIR'])).toContain('council');
  });

  it('shows the council’s own part to those whom its room admits, and to nobody else', () => {
    for (const role of ROLES) {
      const isIn = roomsOf([standingOf(role, null)]).includes('COUNCIL');
      expect([role, menuOf([role]).includes('council')]).toEqual([role, isIn]);
      expect(menuOf([role], { council: false })).not.toContain('council');
    }
    expect(menuOf(['CONSULTANT'], { mandate: 'WORKS_COUNCIL' })).toContain('council');
    expect(menuOf(['CONSULTANT'], { mandate: 'EMPLOYER' })).not.toContain('council');
  });

  it('begins with the board for people with several companies, with the inbox for others', () => {
    expect(menuOf(['CONSULTANT'])[0]).toBe('board');
    expect(menuOf(['EXPERT_80_3'], { companies: 2 })[0]).toBe('board');
    expect(menuOf(['MANAGEMENT'])[0]).toBe('inbox');
  });

  it('gives employees what is going on instead of an inbox', () => {
    expect(menuOf(['EMPLOYEE'])).toEqual([
      'initiativesPublic',
      'agreements',
      'surveys',
      'register',
      'learning',
    ]);
  });

  it('uses the words of a company without a council', () => {
    const menu = menuOf(['EMPLOYEE_REP'], { council: false });
    expect(menu).toContain('policies');
    expect(menu).not.toContain('agreements');
    expect(menu).not.toContain('council');
  });

  it('leads everybody to their rights where there is no council, and nobody elsewhere', () => {
    for (const role of ROLES) {
      expect(menuOf([role], { council: false })).toContain('rights');
      expect(menuOf([role])).not.toContain('rights');
    }
  });

  it('has no link that leads nowhere', () => {
    const built = new Set(['/b/$companyId/vorhaben']);
    const items = navigationFor(
      { roles: ['WC_CHAIR'], mandate: null, representationType: 'WORKS_COUNCIL' },
      1,
      (to) => built.has(to),
    );
    expect(items.map((item) => item.id)).toEqual(['initiatives']);
  });
});

describe('initials', () => {
  it.each([
    ['Petra Vogt', 'PV'],
    ['Dr. Sabine Lang', 'SL'],
    ['Murat von der Heide', 'MH'],
    ['Kaya', 'K'],
  ])('%s: %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
