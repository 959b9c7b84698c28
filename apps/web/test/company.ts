import type { Membership, SessionView } from '../src/shared/session';

/** Somebody with one membership, for pages below `/b/:companyId`. */
export function sessionIn(membership: Partial<Membership> = {}): SessionView {
  return {
    account: { id: 'a1', name: 'Monika Jäger', email: 'monika.jaeger@brandner.example', locale: 'de' },
    memberships: [
      {
        companyId: 'c1',
        companyName: 'Brandner Präzisionsteile GmbH',
        companyShort: 'Brandner',
        representationType: 'WORKS_COUNCIL',
        personId: 'p1',
        roles: ['EMPLOYEE'],
        mandate: null,
        views: [],
        ...membership,
      },
    ],
  };
}
