import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { companyKey } from '../../shared/keys';
import { ElectionPage } from './election-page';

const NO = {
  support: false,
  withdraw: false,
  stand: false,
  stepBack: false,
  vote: false,
  answer: false,
  resign: false,
};
const election = {
  id: 'e1',
  phase: 'VOTING',
  initiativeId: null,
  title: '',
  seats: 2,
  termUntil: null,
  openedOn: '2026-07-24',
  nominationsUntil: '2026-08-07',
  votingUntil: '2026-08-14',
  nominationDays: 14,
  votingDays: 7,
  supporters: null,
  candidates: [
    { id: 'k1', personId: 'p1', name: 'Svenja Petersen', about: 'Ich frage nach.' },
    { id: 'k2', personId: 'p2', name: 'Ali Haddad', about: '' },
    { id: 'k3', personId: 'p3', name: 'Torben Lorenz', about: '' },
  ],
  mine: { supports: false, proposed: false, candidacy: null, hasPaper: false },
  result: null,
  may: NO,
};
const NOT_YET = { openedOn: null, nominationsUntil: null, votingUntil: null, candidates: [] };

const show = (items: object[], more: object = {}, locale: 'de' | 'en' = 'de') =>
  render(<ElectionPage />, {
    locale,
    texts: ['election'],
    session: sessionIn({ representationType: 'NONE' }),
    answers: [
      [
        companyKey('c1', 'elections'),
        {
          items,
          nextCursor: null,
          electors: 6,
          seats: { least: 1, most: 3 },
          subjects: [],
          colleagues: [{ personId: 'p1', name: 'Svenja Petersen' }],
          may: { propose: false },
          ...more,
        },
      ],
    ],
    at: '/b/c1/wahl',
    path: '/b/$companyId/wahl',
  });

const buttons = (): string[] => screen.queryAllByRole('button').map((button) => button.textContent ?? '');

describe('the election of speakers', () => {
  it.each([
    ['de', 'Zurzeit wird nicht gewählt.', 'Wahl vorschlagen', /ersetzen keinen Betriebsrat\./],
    ['en', 'There is no election at the moment.', 'Propose an election', /do not replace a works council\./],
  ] as const)(
    'says when there is none, and lets whoever may propose one (%s)',
    async (locale, none, propose, no) => {
      await show([], { may: { propose: true } }, locale);
      expect(screen.getByText(none)).toBeTruthy();
      expect(screen.getByRole('button', { name: propose })).toBeTruthy();
      expect(screen.getByText(no)).toBeTruthy();
    },
  );

  it('says when too few could vote in secret', async () => {
    await show([], { electors: 4, may: { propose: true } });
    expect(screen.getByText(/mindestens fünf Wahlberechtigte.*sind es 4/)).toBeTruthy();
    expect(buttons()).toEqual([]);
  });

  it('counts who wants it, without a name', async () => {
    const proposed = {
      ...election,
      ...NOT_YET,
      phase: 'PROPOSED',
      supporters: 2,
      may: { ...NO, support: true },
    };
    await show([proposed]);
    expect(screen.getByText('2 von 3 Beschäftigten wollen diese Wahl.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ich will die Wahl auch' })).toBeTruthy();
  });

  it('asks who was named, and shows who stands', async () => {
    const mine = { ...election.mine, candidacy: 'ASKED' };
    await show([{ ...election, phase: 'NOMINATION', mine, may: { ...NO, stand: true } }]);
    expect(screen.getByText(/Niemand kandidiert ohne eigenes Ja/)).toBeTruthy();
    expect(screen.getByText('Ich frage nach.')).toBeTruthy();
    expect(buttons()).toEqual(['Selbst kandidieren', 'Nein, danke', 'Jemanden vorschlagen']);
  });

  it('lets choose as many as there are seats, and says before casting what is cast', async () => {
    await show([{ ...election, may: { ...NO, vote: true } }]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Svenja Petersen' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ali Haddad' }));
    expect((screen.getByRole('checkbox', { name: 'Torben Lorenz' }) as HTMLInputElement).disabled).toBe(true);
    expect(screen.getByText('2 von 2 gewählt')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Stimme abgeben' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('Sie wählen: Svenja Petersen, Ali Haddad.')).toBeTruthy();
  });

  it('says that I have voted, and how it stays secret', async () => {
    await show([{ ...election, mine: { ...election.mine, hasPaper: true }, may: { ...NO, vote: true } }]);
    expect(screen.getByText(/Sie haben abgestimmt/)).toBeTruthy();
    expect(screen.getByText('Ihre Stimme ist geheim')).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('shows whoever has no vote that it runs, and nothing else', async () => {
    await show([{ ...election, candidates: [], mine: null }], { colleagues: [], electors: 6 });
    expect(screen.getByText(/Es läuft eine Wahl. Gewählt wird bis 14\.08\.2026/)).toBeTruthy();
    expect(screen.getByText(/Sie haben keine Stimme/)).toBeTruthy();
    expect(buttons()).toEqual([]);
    expect(document.body.textContent).not.toContain('Petersen');
  });

  const mandates = [
    { personId: 'p1', name: 'Svenja Petersen', rank: 1, votes: 4, byLot: true, state: 'ASKED' },
    { personId: 'p2', name: 'Ali Haddad', rank: 2, votes: 4, byLot: true, state: 'RESERVE' },
  ];
  const result = { ballots: 6, blank: 1, electors: 9, seed: 77, mandates };
  const counted = { ...election, phase: 'COUNTED', result };

  it('shows the result with its lot, and asks the elected', async () => {
    await show([{ ...counted, may: { ...NO, answer: true } }]);
    expect(screen.getByText('6 von 9 Wahlberechtigten haben gewählt, 1 davon leer.')).toBeTruthy();
    expect(screen.getByText(/Zahl für das Los: 77/)).toBeTruthy();
    expect(buttons()).toEqual(['Wahl annehmen', 'Ablehnen']);
  });

  it('says no numbers where fewer than five voted', async () => {
    const few = mandates.map((mandate) => ({ ...mandate, votes: null }));
    await show([{ ...counted, result: { ...result, ballots: 3, mandates: few } }]);
    expect(screen.getByText(/weniger als fünf gewählt/)).toBeTruthy();
    expect(screen.queryByText('Stimmen')).toBeNull();
  });
});
