import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { inOrder } from './candidates';
import { ComparisonPage } from './comparison-page';
import {
  businessCaseQuery,
  headQuery,
  prioritiesQuery,
  rulesQuery,
  type InitiativePriority,
} from './comparison.queries';
import { chosenIn, comparisonSearch } from './search';

const id = (number: number): string => `00000000-0000-4000-8000-00000000000${number}`;
const item = (number: number, more: Partial<InitiativePriority> = {}): InitiativePriority => ({
  initiativeId: id(number),
  title: `Vorhaben ${number}`,
  stage: 'POTENTIAL_ANALYSIS',
  room: 'JOINT',
  benefit: 60,
  feasibility: 70,
  capped: false,
  human: 65,
  toDiscuss: false,
  priority: 60 + number,
  priorityClass: 'EXAMINE',
  quickWin: false,
  data: 50,
  employerHuman: 70,
  councilHuman: 60,
  effortMonths: 3,
  ...more,
});
const items = [
  item(1),
  item(2, { title: 'Touren', human: 35, priorityClass: 'STOP_DESIGN', toDiscuss: true, councilHuman: 35 }),
  item(3, { title: 'Offen', benefit: null, priority: null, priorityClass: null }),
  item(4),
  item(5),
  item(6, { title: 'Beendet', stage: 'CLOSED' }),
];

const open = (locale: 'de' | 'en' = 'de', search = '', list = items) =>
  render(<ComparisonPage />, {
    locale,
    texts: ['comparison', 'priority'],
    session: sessionIn({ roles: ['MANAGEMENT'] }),
    answers: [
      [prioritiesQuery('c1').queryKey, { items: list, nextCursor: null }],
      ...list.flatMap(({ initiativeId }) => [
        [
          rulesQuery('c1', initiativeId).queryKey,
          {
            rules: [
              { ruleId: 'R05', applies: 'BINDING', consentItem: true, status: 'OPEN' },
              { ruleId: 'R08', applies: 'BINDING', consentItem: true, status: 'FULFILLED' },
            ],
          },
        ] as const,
        [businessCaseQuery('c1', initiativeId).queryKey, { published: null }] as const,
        [headQuery('c1', initiativeId).queryKey, { turn: 'COUNCIL', nextDueOn: '2026-12-01' }] as const,
      ]),
    ],
    at: `/b/c1/vorhaben/vergleich${search}`,
    path: '/b/$companyId/vorhaben/vergleich',
  });

describe('the comparison', () => {
  it.each([
    ['de', 'Vorn liegt „Vorhaben 5“ mit einer Priorität von 65.', 'Erst Arbeitsgestaltung klären'],
    ['en', '“Vorhaben 5” is ahead with a priority of 65.', 'Clarify work design first'],
  ] as const)('says its finding and shows the same data as a table (%s)', async (locale, finding, stop) => {
    await open(locale);
    expect(await screen.findByText(new RegExp(finding))).toBeTruthy();
    await userEvent.click(
      screen.getByRole('button', { name: locale === 'de' ? 'Als Tabelle anzeigen' : 'Show as table' }),
    );
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(5);
    expect(within(table).getByText(stop)).toBeTruthy();
    expect(screen.queryByText('Beendet')).toBeNull();
  });

  it('marks what needs work design first in the picture by shape and word', async () => {
    const { container } = await open();
    await screen.findByRole('group', { name: 'Vorhaben nach Nutzen und Machbarkeit' });
    expect(container.querySelectorAll('path.stopMark')).toHaveLength(1);
    expect(screen.getByText('erst gestalten')).toBeTruthy();
  });

  it('puts up to four side by side; the choice stands in the address', async () => {
    await open('de', `?mit=${id(1)}`);
    for (const title of ['Touren', 'Offen', 'Vorhaben 4'])
      await userEvent.click(await screen.findByRole('checkbox', { name: title }));
    expect(screen.getByText(/Vier sind gewählt/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Vorhaben 5' }).disabled).toBe(true);
    const table = screen.getByRole('table', { name: 'Gewählte Vorhaben nebeneinander' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(5);
    expect(within(table).getByText('35, beide Seiten liegen weit auseinander')).toBeTruthy();
    expect(within(table).getAllByText('Technik, die Leistung oder Verhalten überwachen kann')).toHaveLength(
      4,
    );
    expect(within(table).getAllByText('noch nicht freigegeben')).toHaveLength(4);
    expect(within(table).getAllByText('Am Zug: Betriebsrat, bis 01.12.2026')).toHaveLength(4);
  });

  it('says so when there is nothing to compare', async () => {
    await open('de', '', []);
    expect(await screen.findByText(/Noch gibt es kein Vorhaben/)).toBeTruthy();
  });
});

describe('the address', () => {
  it('takes four ids at most, each once, and nothing else', () => {
    const all = [1, 2, 3, 4, 5].map(id);
    expect(chosenIn(comparisonSearch({ mit: [...all, all[0]].join(',') }))).toEqual(all.slice(0, 4));
    expect(comparisonSearch({ mit: '<script>,x' })).toEqual({});
    expect(comparisonSearch({ mit: 5 })).toEqual({});
  });
});

describe('the order', () => {
  it('is by priority, and what has none comes last', () => {
    expect(inOrder(items).map(({ title, mark }) => `${mark} ${title}`)).toEqual([
      '1 Vorhaben 5',
      '2 Vorhaben 4',
      '3 Touren',
      '4 Vorhaben 1',
      '5 Offen',
    ]);
  });
});
