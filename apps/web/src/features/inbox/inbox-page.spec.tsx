import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { companyKey } from '../../shared/keys';
import { InboxPage } from './inbox-page';
import { NewsTab } from './news-tab';
import { inboxSearch } from './search';

const task = (id: string, kind: string, more: object = {}) => ({
  id,
  kind,
  initiativeId: `i-${id}`,
  initiativeTitle: `Vorhaben ${id}`,
  room: 'JOINT',
  subjectType: 'initiative',
  subjectId: 'i1',
  debtor: 'COUNCIL',
  creditor: 'EMPLOYER',
  assigneeName: null,
  dueOn: null,
  deadlineKind: 'INTERNAL',
  openedAt: '2026-11-20T09:00:00.000Z',
  backOn: null,
  may: { snooze: true },
  ...more,
});
const pages = (items: readonly object[]) => ({ pages: [{ items, nextCursor: null }], pageParams: [''] });

const narrow = window.matchMedia;

describe('the inbox', () => {
  beforeEach(() => {
    window.matchMedia = (query) => ({ ...narrow(query), matches: true });
    // A Sunday: Monday is tomorrow.
    jest.useFakeTimers({ now: new Date('2026-11-22T10:00:00+01:00'), advanceTimers: true });
  });
  afterEach(() => {
    window.matchMedia = narrow;
    jest.useRealTimers();
  });

  const show = (
    there: readonly object[],
    later: readonly object[],
    locale: 'de' | 'en' = 'de',
    search = '',
  ) =>
    render(<InboxPage />, {
      locale,
      texts: ['inbox'],
      session: sessionIn({ roles: ['WC_CHAIR'] }),
      answers: [
        [
          companyKey('c1', 'inbox', 'counts'),
          { mine: there.length, theirs: 0, unread: 0, tasksLater: later.length, newsLater: 0 },
        ],
        [companyKey('c1', 'inbox', 'tasks', 'MINE', 'all', 'WITHOUT'), pages(there)],
        [companyKey('c1', 'inbox', 'tasks', 'MINE', 'all', 'ONLY'), pages(later)],
      ],
      at: `/b/c1/posteingang${search}`,
      path: '/b/$companyId/posteingang',
    });

  it('offers each day once, and none after the day on which a task is due', async () => {
    await show([task('1', 'statement.give'), task('2', 'clause.answer', { dueOn: '2026-11-24' })], []);
    const offered = async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Später erinnern' }));
      return within(screen.getByRole('group', { name: /^Später erinnern: / }))
        .getAllByRole('button')
        .map((item) => item.textContent);
    };
    expect(await offered()).toEqual(['Morgen (23.11.2026)', 'In 3 Tagen (25.11.2026)']);
    await userEvent.click(screen.getByRole('link', { name: /Auf den Vorschlag antworten/ }));
    expect(await offered()).toEqual(['Morgen (23.11.2026)', 'In 3 Tagen (24.11.2026)']);
  });

  it('puts off nothing that is due today or overdue', async () => {
    await show([task('1', 'statement.give', { dueOn: '2026-11-20', may: { snooze: false } })], []);
    expect(screen.getByRole('region', { name: 'Überfällig' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Später erinnern' })).toBeNull();
  });

  it.each([
    [
      'de',
      'Für später (1)',
      'Jetzt wieder zeigen: Stellungnahme abgeben',
      /Wieder im Posteingang am 24\.11\.2026/,
    ],
    ['en', 'For later (1)', 'Show again now: Give your statement', /Back in the inbox on 24\.11\.2026/],
  ] as const)('keeps at hand what is put off (%s)', async (locale, list, again, until) => {
    await show([], [task('1', 'statement.give', { backOn: '2026-11-24' })], locale);
    await userEvent.click(screen.getByRole('button', { name: list, pressed: false }));
    expect(screen.getByRole('button', { name: list, pressed: true })).toBeTruthy();
    expect(screen.getByRole('button', { name: again })).toBeTruthy();
    expect(screen.getByText(until)).toBeTruthy();
  });

  it('puts the clock beside the row where there is no room for the pane', async () => {
    window.matchMedia = narrow;
    await show([task('1', 'statement.give')], []);
    expect(screen.getByRole('button', { name: 'Später erinnern: Stellungnahme abgeben' })).toBeTruthy();
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('filters by reason and by initiative', async () => {
    await show([task('1', 'statement.give'), task('2', 'clause.answer')], []);
    const rows = () => within(screen.getByRole('region', { name: 'Ohne Frist' })).getAllByRole('link').length;
    await userEvent.selectOptions(screen.getByLabelText('Grund'), 'Stellungnahme abgeben');
    expect(rows()).toBe(1);
    await userEvent.selectOptions(screen.getByLabelText('Grund'), 'Alle Gründe');
    await userEvent.selectOptions(screen.getByLabelText('Vorhaben'), 'Vorhaben 2');
    expect(rows()).toBe(1);
  });

  it('goes ahead with Ctrl+Enter, from the row that is selected', async () => {
    await show([task('1', 'statement.give'), task('2', 'clause.answer')], []);
    const ahead = jest.fn((event: Event) => event.preventDefault());
    screen.getByRole('link', { name: 'Stellungnahme abgeben' }).addEventListener('click', ahead);
    fireEvent.keyDown(screen.getByRole('link', { name: /Vorhaben 1/ }), { key: 'Enter', ctrlKey: true });
    expect(ahead).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['de', /Überfällig seit 13\.11\.2026: Fehlende Unterlagen erhalten/],
    ['en', /Overdue since 13\.11\.2026: /],
  ] as const)('names days and tasks in news as people read them (%s)', async (locale, words) => {
    const news = {
      id: 'n1',
      kind: 'reminder.escalated',
      initiativeId: 'i1',
      initiativeTitle: 'Dienstplan',
      room: 'JOINT',
      subjectType: 'task',
      subjectId: 't1',
      params: { task: 'package.completion', dueOn: '2026-11-13' },
      createdAt: '2026-11-20T06:00:00.000Z',
      readAt: null,
      shownAt: '2026-11-20T06:00:00.000Z',
      backOn: null,
    };
    await render(<NewsTab later={0} />, {
      locale,
      texts: ['inbox'],
      session: sessionIn({ roles: ['MANAGEMENT'] }),
      answers: [[companyKey('c1', 'inbox', 'news', 'WITHOUT'), pages([news])]],
      at: '/b/c1/posteingang',
      path: '/b/$companyId/posteingang',
    });
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    expect(screen.queryByText(/package\.completion|2026-11-13/)).toBeNull();
  });

  it('keeps in the address what is chosen, and nothing else', () => {
    expect(inboxSearch({ spaeter: true, grund: 'x', tab: 'neues', evil: 1 })).toEqual({
      spaeter: true,
      grund: 'x',
      tab: 'neues',
    });
    expect(inboxSearch({ spaeter: 'ja', grund: 7, tab: 'x' })).toEqual({});
  });
});
