import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { ApplicationPage } from './application-page';
import { LibraryPage } from './library-page';

const open = (locale: 'de' | 'en', search = '') =>
  render(<LibraryPage />, {
    locale,
    texts: ['library', 'potential'],
    session: sessionIn(),
    at: `/b/c1/anwendungen${search}`,
    path: '/b/$companyId/anwendungen',
  });

const read = (id: string, membership: Parameters<typeof sessionIn>[0] = {}, locale: 'de' | 'en' = 'de') =>
  render(<ApplicationPage />, {
    locale,
    texts: ['library', 'potential'],
    session: sessionIn(membership),
    at: `/b/c1/anwendungen/${id}`,
    path: '/b/$companyId/anwendungen/$applicationId',
  });

describe('the library', () => {
  it.each([
    ['de', '30 Anwendungen', 'Branche', 'Suchwort'],
    ['en', '30 applications', 'Sector', 'Search word'],
  ] as const)(
    'lists all applications and finds by word and sector (%s)',
    async (locale, all, sector, word) => {
      await open(locale);
      expect(await screen.findByText(all)).toBeTruthy();
      await userEvent.selectOptions(screen.getByLabelText(sector), 'CARE');
      await userEvent.type(
        screen.getByRole('searchbox', { name: new RegExp(word) }),
        locale === 'de' ? 'Diktate' : 'dictation',
      );
      expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
      expect(screen.getByRole('status').textContent).toMatch(/^1 /);
    },
  );

  it('says so when nothing fits, and gives everything back', async () => {
    await open('de', '?suche=Einhorn');
    expect(await screen.findByText(/Keine Anwendung passt/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Auswahl aufheben' }));
    expect(screen.getByRole('status').textContent).toBe('30 Anwendungen');
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
  });
});

describe('an application', () => {
  it.each(['de', 'en'] as const)(
    'names its rules with norm and what is to be checked (%s)',
    async (locale) => {
      await read('UC12', {}, locale);
      const rules = await screen.findByRole('group', {
        name: locale === 'de' ? 'Welche Regeln berührt sind' : 'Which rules are touched',
      });
      expect(within(rules).getByText(/§ 87 Abs. 1 Nr. 7 BetrVG/)).toBeTruthy();
      expect(within(rules).getAllByText(locale === 'de' ? 'zu prüfen' : 'to be checked')).toHaveLength(1);
    },
  );

  it('promises no co-determination where there is no works council', async () => {
    await read('UC10', { representationType: 'NONE' });
    const rules = await screen.findByRole('group', { name: 'Welche Regeln berührt sind' });
    expect(within(rules).queryByText(/§ 87/)).toBeNull();
    expect(within(rules).getAllByText('freiwillig beachtet').length).toBeGreaterThan(2);
  });

  it('advises against scoring people, on top', async () => {
    await read('UC14');
    expect(await screen.findByText(/raten wir in der Regel ab/)).toBeTruthy();
    expect(screen.getAllByText('Hochrisiko').length).toBeGreaterThan(0);
    expect(screen.getByText(/Zuerst die Arbeit gestalten/)).toBeTruthy();
  });

  it('of an unknown id does not exist', async () => {
    await read('UC99');
    expect(await screen.findByText(/Diese Seite gibt es nicht/)).toBeTruthy();
  });
});
