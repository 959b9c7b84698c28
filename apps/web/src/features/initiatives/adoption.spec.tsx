import { useCases } from '@einklang/content/use-cases.data';
import { useCasesEn } from '@einklang/content/use-cases.en.data';
import { useCasesDe } from '@einklang/content/use-cases.de.data';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { initiativesQuery } from './initiatives.queries';
import { NewInitiativePage } from './new-initiative-page';

const list = (open: boolean) => ({
  pages: [{ items: [], nextCursor: null, may: { open, shortlist: true } }],
  pageParams: [''],
});

const openForm = (locale: 'de' | 'en', search: string, mayOpen = true) =>
  render(<NewInitiativePage />, {
    locale,
    texts: ['initiatives', 'potential'],
    session: sessionIn({ roles: ['MANAGEMENT'] }),
    answers: [
      [initiativesQuery('c1').queryKey, list(mayOpen)],
      [['company', 'c1', 'people'], { items: [], grantable: [], nextCursor: null }],
    ],
    at: `/b/c1/vorhaben/neu${search}`,
    path: '/b/$companyId/vorhaben/neu',
  });

describe('the form for an initiative, filled in from the library', () => {
  it.each([
    ['de', 'Name des Vorhabens', 'Das kommt als Entwurf in den Steckbrief', useCasesDe],
    ['en', 'Name of the initiative', 'This goes into the profile as a draft', useCasesEn],
  ] as const)('shows what will be written before it is (%s)', async (locale, name, profile, words) => {
    await openForm(locale, '?aus=UC05');
    const field = await screen.findByLabelText<HTMLInputElement>(name);
    expect(field.value).toBe(words.UC05.title);
    expect(screen.getByText(profile)).toBeTruthy();
    for (const text of [words.UC05.process, words.UC05.decisions, ...words.UC05.alternatives])
      expect(screen.getByText(text)).toBeTruthy();
    expect(useCases.entries).toHaveLength(30);
  });

  it('is empty without, and nothing of the library shows', async () => {
    await openForm('de', '');
    expect((await screen.findByLabelText<HTMLInputElement>('Name des Vorhabens')).value).toBe('');
    expect(screen.queryByText(/Aus der Bibliothek/)).toBeNull();
  });

  it('is not there for who may not open one', async () => {
    await openForm('de', '?aus=UC05', false);
    expect(await screen.findByText(/Diese Seite gibt es nicht/)).toBeTruthy();
  });
});
