import { useCases } from '@einklang/content/use-cases.data';
import { MATURITY_ITEMS } from '@einklang/domain';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { companyQuery, prioritiesQuery, readinessQuery, startedQuery } from './library.queries';
import { LibraryPage } from './library-page';
import { startsOf, type Known } from './starting-point';

const given = (side: 'EMPLOYER' | 'COUNCIL', number: number, rating: number) => ({
  side,
  number,
  ratings: MATURITY_ITEMS.map((item) => ({ item, rating, reason: '' })),
});
const brandner: Known = {
  company: { sector: 'C25 Metallerzeugnisse', employees: 184 },
  snapshots: [given('EMPLOYER', 2, 3), given('COUNCIL', 1, 2), given('EMPLOYER', 1, 0)],
  initiatives: [{ id: 'i1', libraryId: 'UC01' }],
  priorities: [{ initiativeId: 'i1', data: 75 }],
};
const lindenhof: Known = { ...brandner, company: { sector: 'Q88 Soziale Dienste', employees: 96 } };
const starts = (known: Known) => startsOf(useCases.entries, known);

describe('where a company starts', () => {
  it('has an order of its own: what is at home in its branch comes first', () => {
    const free = (known: Known) => starts(known).filter(({ hindrance }) => hindrance === null);
    expect(free(brandner)[0]).toMatchObject({ id: 'UC04', branch: 'OWN' });
    expect(free(lindenhof)[0]).toMatchObject({ branch: 'OWN' });
    expect(free(lindenhof).map(({ id }) => id)).not.toContain('UC04');
  });

  it('takes the newest of both sides and the data of its own initiatives', () => {
    const invoices = starts(brandner).find(({ id }) => id === 'UC01');
    expect(invoices).toMatchObject({ hindrance: 'STARTED', data: 75, readiness: 62.5, unratedData: [] });
    const unseen = starts({ ...brandner, initiatives: [], priorities: [] }).find(({ id }) => id === 'UC01');
    expect(unseen).toMatchObject({ hindrance: null, data: 40, unratedData: ['INVOICES'] });
  });

  it('offers what fits every branch where the branch is unknown', () => {
    const unknown = starts({ ...brandner, company: { sector: 'Metallbau', employees: 184 } });
    expect(new Set(unknown.map(({ branch }) => branch))).toEqual(new Set(['EVERY']));
  });
});

const open = (locale: 'de' | 'en', known: Known) =>
  render(<LibraryPage />, {
    locale,
    texts: ['library', 'potential'],
    session: sessionIn({ roles: ['MANAGEMENT'] }),
    answers: [
      [companyQuery('c1').queryKey, known.company],
      [readinessQuery('c1').queryKey, { snapshots: known.snapshots }],
      [startedQuery('c1').queryKey, { items: known.initiatives, may: { open: true } }],
      [prioritiesQuery('c1').queryKey, { items: known.priorities }],
    ],
    at: '/b/c1/anwendungen',
    path: '/b/$companyId/anwendungen',
  });

describe('»Wo fange ich an?«', () => {
  it.each([
    ['de', 'Wo fange ich an?', 'Daten noch nicht bewertet', 'Daten klären'],
    ['en', 'Where do I start?', 'Data not rated yet', 'Clarify data'],
  ] as const)('says why and what is missing (%s)', async (locale, title, why, step) => {
    await open(locale, brandner);
    const panel = await screen.findByRole('group', { name: title });
    expect(within(panel).getAllByRole('heading', { level: 3 })).toHaveLength(3);
    expect(within(panel).getAllByText(new RegExp(why)).length).toBeGreaterThan(0);
    expect(within(panel).getAllByText(new RegExp(step)).length).toBeGreaterThan(0);
  });

  it('leads to the readiness that nobody has rated yet', async () => {
    await open('de', { ...brandner, snapshots: [] });
    const panel = await screen.findByRole('group', { name: 'Wo fange ich an?' });
    const [link] = within(panel).getAllByRole('link', { name: /Reifegrad bewerten: Digitale Hausaufgaben/ });
    expect(link?.getAttribute('href')).toBe('/b/c1/reifegrad');
  });
});
