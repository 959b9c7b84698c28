import { humanCriteria } from '@einklang/content/priority-criteria.data';
import { HUMAN_CRITERIA } from '@einklang/domain';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { initiativeQuery } from '../../shared/initiative';
import { PriorityPanel } from './priority-panel';
import { readLivePriority, type GivenHuman, type PriorityView } from './priority.queries';

const given = (side: GivenHuman['side'], rating: number, score: number): GivenHuman => ({
  id: side,
  side,
  number: 1,
  ratings: HUMAN_CRITERIA.map((criterion) => ({ criterion, rating, reason: '' })),
  score,
  givenByName: 'Sabine Kurz',
  givenAt: '2026-03-18T14:00:00Z',
});
const BASE: PriorityView = {
  version: 1,
  assessment: {
    economic: 80,
    quality: 90,
    relief: 70,
    strategic: 80,
    technologyMaturity: 62.5,
    implementability: 50,
    effortMonths: 8,
  },
  updatedByName: 'Jonas Weber',
  updatedAt: '2026-03-16T09:30:00Z',
  data: 62.5,
  homework: 62.5,
  side: 'EMPLOYER',
  humanDraft: { version: 0, ratings: [], isOpen: false },
  given: [given('COUNCIL', 3, 70), given('EMPLOYER', 3, 70)],
  discussions: [],
  weights: { benefit: 0.4, feasibility: 0.3, human: 0.3, version: 0, setByName: null, setAt: null },
  openConsentRules: [],
  reading: {
    benefit: 80,
    feasibility: 60,
    capped: false,
    human: 70,
    toDiscuss: false,
    priority: 70.5,
    priorityClass: 'PRIORITY',
    quickWin: false,
  },
  may: { assess: true, rateHuman: true, giveHuman: true, discuss: false, setWeights: true },
};

const show = (change: Partial<PriorityView> = {}, locale: 'de' | 'en' = 'de') =>
  render(<PriorityPanel view={{ ...BASE, ...change }} />, {
    locale,
    texts: ['priority', 'potential'],
    session: sessionIn({ roles: ['MANAGEMENT'] }),
    path: '/b/$companyId/vorhaben/$initiativeId/potenzial',
    at: '/b/c1/vorhaben/i1/potenzial',
    answers: [
      [initiativeQuery('c1', 'i1').queryKey, { id: 'i1', room: 'JOINT', title: 'Sichtprüfung' }],
      [['company', 'c1', 'rooms'], { items: [] }],
    ],
  });

describe('the priority of an initiative', () => {
  it.each([
    ['de', '70,5 von 100', 'Vorrangig'],
    ['en', '70.5 of 100', 'Priority'],
  ] as const)('is computed on the page as on the server (%s)', async (locale, priority, name) => {
    await show({}, locale);
    expect(screen.getByText(priority)).toBeTruthy();
    expect(screen.getAllByText(name).length).toBeGreaterThan(0);
    expect(readLivePriority(BASE, BASE.assessment).priority).toBeCloseTo(70.5, 2);
  });

  it('moves with every number that is typed, and names what is missing', async () => {
    await show();
    const field = screen.getByRole('textbox', { name: 'Wirtschaftlich' });
    await userEvent.clear(field);
    expect(screen.getByText('Noch nicht zu berechnen')).toBeTruthy();
    expect(screen.getByText('Es fehlt noch: ein Teil des Nutzens.')).toBeTruthy();
    await userEvent.type(field, '0');
    expect(screen.getByText(/^59,\d\d von 100$/)).toBeTruthy();
  });

  it('stops for work design, and shows the lower of two that are far apart', async () => {
    await show({
      given: [given('COUNCIL', 1, 25), given('EMPLOYER', 3, 75)],
      may: { ...BASE.may, discuss: true },
    });
    expect(screen.getByText('Es zählt: 25 von 100')).toBeTruthy();
    expect(screen.getByText('Erst Arbeitsgestaltung klären')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Gespräch festhalten' })).toBeTruthy();
  });

  it('gives nothing away while an answer lacks or an open one has no reason', async () => {
    await show();
    const give = (): HTMLElement => screen.getByRole('button', { name: 'Bewertung abgeben' });
    const answer = async (name: string, step: RegExp): Promise<void> => {
      const group = screen.getByRole('group', { name });
      await userEvent.click(within(group).getByRole('radio', { name: step }));
    };
    const [last, ...others] = [...humanCriteria.entries].reverse().map(({ name }) => name.de);
    for (const name of others) await answer(name, /^3:/);
    expect(give().hasAttribute('disabled')).toBe(true);
    await answer(last!, /noch offen/);
    expect(screen.getByText('Bei der offenen Frage fehlt noch der Grund.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Warum noch offen?'), 'Noch nicht gesehen');
    expect(screen.getByText('Ihre Bewertung: 75 von 100')).toBeTruthy();
    expect(give().hasAttribute('disabled')).toBe(false);
  });

  it('is read by those who may not assess', async () => {
    await show({
      side: null,
      humanDraft: null,
      may: { assess: false, rateHuman: false, giveHuman: false, discuss: false, setWeights: false },
    });
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Gewichte ändern' })).toBeNull();
    expect(screen.getByText('62,5')).toBeTruthy();
  });
});
