import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { companyKey } from '../../shared/keys';
import type { Membership } from '../../shared/session';
import { GoingOnPage } from './going-on-page';

const person = (name: string, ...roles: Membership['roles']) => ({
  id: name,
  name,
  email: `${name.toLowerCase()}@brandner.example`,
  note: '',
  memberships: roles.map((role) => ({ id: `${name} ${role}`, role, mandate: null })),
});

const displayed = {
  id: 'd1',
  kind: 'WORKS_AGREEMENT',
  title: 'Betriebsvereinbarung „Visuelle Qualitätsprüfung“',
  text: 'Visuelle Qualitätsprüfung\n\n§ 1 Zweck\n\nDie Prüfung unterstützt Menschen.\n',
  textHash: 'h',
  fileId: 'f1',
  place: 'Schwarzes Brett Halle 2',
  displayedOn: '2026-10-15',
  effectiveOn: '2026-11-02',
  reviewOn: '2027-05-03',
};

const show = (
  membership: Partial<Membership>,
  people: object[],
  locale: 'de' | 'en' = 'de',
  displays: object[] = [],
) =>
  render(<GoingOnPage />, {
    locale,
    texts: ['workforce', 'concerns'],
    session: sessionIn(membership),
    answers: [
      [companyKey('c1', 'people'), { items: people, grantable: [], nextCursor: null }],
      [companyKey('c1', 'displays'), { items: displays, nextCursor: null }],
      [
        companyKey('c1', 'concern-topics'),
        {
          items: [{ initiativeId: 'i1', title: 'Sichtprüfung', open: true, concerns: 3, unanswered: 1 }],
          nextCursor: null,
        },
      ],
      [companyKey('c1', 'rooms'), { items: [], nextCursor: null }],
    ],
    at: '/b/c1/oeffentlich',
    path: '/b/$companyId/oeffentlich',
  });

const namesIn = (part: string): (string | null)[] =>
  within(screen.getByRole('group', { name: part }))
    .queryAllByRole('listitem')
    .map((item) => item.querySelector('strong')!.textContent);

describe('what is going on', () => {
  it('leads to the initiatives that everybody can say something about', async () => {
    await show({}, []);
    const link = screen.getByRole('link', { name: 'Sichtprüfung: mitreden und nachlesen' });
    expect(link.getAttribute('href')).toBe('/b/c1/oeffentlich/vorhaben/i1');
    expect(screen.getByText('3 Sorgen und Wünsche, davon 1 noch ohne Antwort')).toBeTruthy();
  });

  it.each([
    ['de', 'Wer spricht für wen?', 'Geschäftsführung', 'Betriebsrat', 'Vorsitz des Betriebsrats'],
    ['en', 'Who speaks for whom?', 'Management', 'Works council', 'Chair of the works council'],
  ] as const)(
    'names who speaks for whom, the chair first (%s)',
    async (locale, title, employer, council, chair) => {
      await show(
        {},
        [
          person('Albrecht', 'WC_MEMBER', 'EMPLOYEE'),
          person('Brandner', 'MANAGEMENT'),
          person('Jäger', 'EMPLOYEE'),
          person('Kurz', 'WC_CHAIR'),
          person('Ostermann', 'DPO'),
        ],
        locale,
      );
      expect(screen.getByRole('heading', { level: 2, name: title })).toBeTruthy();
      expect(namesIn(employer)).toEqual(['Brandner']);
      expect(namesIn(council)).toEqual(['Kurz', 'Albrecht']);
      expect(screen.getByText(chair)).toBeTruthy();
      expect(screen.getByRole('link', { name: 'kurz@brandner.example' })).toBeTruthy();
      expect(screen.getByText('Ostermann')).toBeTruthy();
      expect(screen.queryByText('Jäger')).toBeNull();
      expect(screen.queryByRole('link', { name: /Rechte|rights/i })).toBeNull();
    },
  );

  it('shows elected speakers and the rights where there is no works council', async () => {
    await show({ representationType: 'NONE' }, [person('Petersen', 'EMPLOYEE_REP')]);
    expect(namesIn('Vertrauenspersonen')).toEqual(['Petersen']);
    expect(screen.getByText(/ersetzen keinen Betriebsrat/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /Ihre Rechte/ }).getAttribute('href')).toBe('/b/c1/rechte');
    expect(document.body.textContent).not.toContain('Betriebsvereinbarung');
  });

  it.each([
    ['de', 'Text lesen', 'Als PDF speichern'],
    ['en', 'Read the text', 'Save as PDF'],
  ] as const)('shows what holds, word for word, with the signed copy (%s)', async (locale, read, save) => {
    await show({}, [], locale, [displayed]);
    const card = within(screen.getByRole('group', { name: displayed.title }));
    expect(card.getByText(/02\.11\.2026.*03\.05\.2027/)).toBeTruthy();
    expect(card.getByText(/Halle 2/)).toBeTruthy();
    expect(card.getByText(read)).toBeTruthy();
    expect(card.getByText(/§ 1 Zweck/).textContent).toBe(displayed.text);
    expect(card.getByRole('link', { name: save }).getAttribute('href')).toBe(
      '/api/v1/companies/c1/files/f1/content',
    );
  });

  it('says when nothing holds yet, in the words of the company', async () => {
    await show({ representationType: 'NONE' }, []);
    expect(screen.getByText('Bisher ist keine KI-Richtlinie bekannt gemacht.')).toBeTruthy();
  });

  it('says when nobody speaks for a side yet', async () => {
    await show({ representationType: 'NONE' }, []);
    expect(screen.getAllByText('Hier ist noch niemand eingetragen.')).toHaveLength(2);
  });
});
