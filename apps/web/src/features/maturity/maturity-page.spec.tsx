import { MATURITY_ITEMS } from '@einklang/domain';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import type { ItemRating, MaturityView, MeasureList, Snapshot } from './maturity.queries';
import { maturityQuery, measuresQuery } from './maturity.queries';
import { MaturityPage } from './maturity-page';

const all = (rating: number): ItemRating[] => MATURITY_ITEMS.map((item) => ({ item, rating, reason: '' }));
const snapshot = (side: Snapshot['side'], number: number, rating: number): Snapshot => ({
  id: `${side}-${number}`,
  side,
  number,
  ratings: all(rating),
  givenByName: side === 'EMPLOYER' ? 'Dr. Felix Brandner' : 'Sabine Kurz',
  givenAt: `2026-0${number + 2}-09T08:00:00Z`,
});
const VIEW: MaturityView = {
  side: 'COUNCIL',
  draft: { version: 1, ratings: all(1), isOpen: true, updatedByName: 'Sabine Kurz', updatedAt: null },
  snapshots: [snapshot('COUNCIL', 1, 1), snapshot('EMPLOYER', 1, 3)],
  may: { rate: true, give: true },
};
const NO_MEASURES: MeasureList = { items: [], nextCursor: null, owners: [], may: { plan: false } };

const show = (view: MaturityView, search = '', locale: 'de' | 'en' = 'de') =>
  render(<MaturityPage />, {
    locale,
    texts: ['maturity'],
    session: sessionIn({ roles: ['WC_CHAIR'] }),
    path: '/b/$companyId/reifegrad',
    at: `/b/c1/reifegrad${search}`,
    answers: [
      [maturityQuery('c1').queryKey, view],
      [measuresQuery('c1').queryKey, NO_MEASURES],
      [['company', 'c1', 'rooms'], { items: [] }],
    ],
  });

describe('readiness', () => {
  it.each([
    ['de', 'Wahrnehmungslücke, bitte besprechen', 'dringender Handlungsbedarf'],
    ['en', 'Gap in perception, please talk about it', 'urgent need for action'],
  ] as const)('says need for action and gaps in words (%s)', async (locale, gap, need) => {
    await show(VIEW, '?teil=ergebnis', locale);
    expect(screen.getAllByText(gap)).toHaveLength(6);
    expect(screen.getAllByText(need)).toHaveLength(6);
    expect(screen.getByRole('figure')).toBeTruthy();
  });

  it('puts the basics first where both sides together are below 40', async () => {
    const { unmount } = await show(VIEW);
    expect(screen.queryByText('Erst die Hausaufgaben: Digitalisierung vor KI')).toBeNull();
    unmount();
    await show({ ...VIEW, snapshots: [snapshot('COUNCIL', 1, 1), snapshot('EMPLOYER', 1, 2)] });
    expect(screen.getByText('Erst die Hausaufgaben: Digitalisierung vor KI')).toBeTruthy();
  });

  it('asks for the reason of »nicht relevant« before anything is given', async () => {
    await show(VIEW, '?teil=bewertung');
    const give = (): HTMLElement => screen.getByRole('button', { name: 'Bewertung abgeben' });
    expect(give().hasAttribute('disabled')).toBe(false);
    const first = screen.getByRole('group', { name: /^Die wichtigsten Abläufe/ });
    expect(within(first).getByRole<HTMLInputElement>('radio', { name: '1: erste Ansätze' }).checked).toBe(
      true,
    );
    await userEvent.click(within(first).getByRole('radio', { name: 'nicht relevant' }));
    expect(give().hasAttribute('disabled')).toBe(true);
    await userEvent.type(screen.getByLabelText('Warum nicht relevant?'), 'Keine Abläufe');
    expect(give().hasAttribute('disabled')).toBe(false);
  });

  it('compares two snapshots, the newest with the one before it', async () => {
    const snapshots = [snapshot('COUNCIL', 2, 2), snapshot('COUNCIL', 1, 1), snapshot('EMPLOYER', 1, 3)];
    await show({ ...VIEW, snapshots }, '?teil=vergleich');
    const table = screen.getByRole('table', { name: 'Veränderung nach Bereichen' });
    expect(within(table).getAllByText('+25')).toHaveLength(7);
    expect(screen.getByText('24 Aussagen anders bewertet')).toBeTruthy();
  });

  it('shows whoever only reads no form, and says so where nothing was given', async () => {
    await show({ side: null, draft: null, snapshots: [], may: { rate: false, give: false } });
    expect(screen.queryByRole('link', { name: /Eigene Bewertung/ })).toBeNull();
    expect(screen.getByText(/Sobald eine Seite ihre Bewertung abgegeben hat/)).toBeTruthy();
  });
});
