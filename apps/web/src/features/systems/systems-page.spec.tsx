import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { companyKey } from '../../shared/keys';
import { registerSearch } from './search';
import { SystemsPage } from './systems-page';

const system = (id: string, product: string, more: object = {}) => ({
  id,
  product,
  vendor: 'Microsoft',
  purpose: '',
  area: 'Verwaltung',
  status: 'IN_USE',
  isAi: null,
  aiActClass: null,
  agreement: null,
  otherAgreement: '',
  unregulated: true,
  nextReviewOn: null,
  details: { responsibleName: 'Ralf König', lastReviewOn: null, contested: false },
  version: 1,
  may: { edit: true, review: true, retire: true, reinstate: false },
  ...more,
});

const show = (
  items: readonly object[],
  {
    may = { enter: true, readAll: true },
    search = '',
    locale = 'de',
  }: { may?: object; search?: string; locale?: 'de' | 'en' } = {},
) =>
  render(<SystemsPage />, {
    locale,
    texts: ['systems'],
    session: sessionIn({ roles: ['MANAGEMENT'] }),
    answers: [
      [
        companyKey('c1', 'systems', 'list', registerSearch(Object.fromEntries(new URLSearchParams(search)))),
        { pages: [{ items, nextCursor: null, may }], pageParams: [''] },
      ],
      [
        companyKey('c1', 'system-hints'),
        { pages: [{ items: [{ id: 'h1', state: 'OPEN' }], nextCursor: null }], pageParams: [''] },
      ],
      [companyKey('c1', 'systems', 'summary'), { total: 2, unregulated: 7, areas: ['Verwaltung'] }],
    ],
    at: `/b/c1/ki-verzeichnis${search}`,
    path: '/b/$companyId/ki-verzeichnis',
  });

describe('the register', () => {
  it('lists systems with result, agreement and who is responsible', async () => {
    await show([
      system('s1', 'Microsoft 365'),
      system('s2', 'Prüfkamera', {
        isAi: 'yes',
        unregulated: false,
        agreement: { id: 'a1', title: 'BV 2026/07', effectiveOn: '2026-11-01', isInForce: true },
      }),
    ]);
    const row = screen.getByRole('row', { name: /Microsoft 365/ });
    for (const text of ['noch nicht geprüft', 'ungeregelt', 'Ralf König'])
      expect(within(row).getByText(text)).toBeTruthy();
    expect(screen.getByRole('row', { name: /Prüfkamera/ }).textContent).toContain(
      'BV 2026/07 (in Kraft seit 01.11.2026)',
    );
    expect(screen.getByRole('button', { name: 'ungeregelt (7)' }).getAttribute('aria-pressed')).toBe('false');
    expect(screen.getByText(/keine geltende Vereinbarung erfasst das System/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'System eintragen' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Hinweise (1)' })).toBeTruthy();
  });

  it('says who stands for nothing and shows no button to those who only read', async () => {
    await show([system('s1', 'Microsoft 365', { details: null })], {
      may: { enter: false, readAll: false },
    });
    expect(screen.getByText(/Sie sehen die Kurzfassung/)).toBeTruthy();
    expect(screen.queryByRole('columnheader', { name: 'Verantwortlich' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'System eintragen' })).toBeNull();
    expect(screen.queryByRole('link', { name: /Hinweise/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Hinweis geben' })).toBeTruthy();
  });

  it('begins with common products, each one click from being entered', async () => {
    await show([]);
    expect(screen.getByText('Welche Software nutzen Sie?')).toBeTruthy();
    const first = screen.getByRole('link', { name: 'Eintragen: Microsoft 365: Nutzungsberichte' });
    expect(first.getAttribute('href')).toContain('/b/c1/ki-verzeichnis/neu?produkt=P-01');
    expect(screen.getByText('Umfang hängt von Lizenz und Stand ab.')).toBeTruthy();
  });

  it('begins with a sentence for those who only read', async () => {
    await show([], { may: { enter: false, readAll: false }, locale: 'en' });
    expect(screen.getByText(/Nothing has been entered yet/)).toBeTruthy();
  });
});

describe('the address of the register', () => {
  it('keeps what it knows and drops the rest', () => {
    expect(
      registerSearch({
        ungeregelt: true,
        stand: 'PLANNED',
        ergebnis: 'none',
        bereich: 'Lager',
        suche: 365,
        x: 1,
      }),
    ).toEqual({ ungeregelt: true, stand: 'PLANNED', ergebnis: 'none', bereich: 'Lager', suche: '365' });
    expect(registerSearch({ stand: 'constructor', ergebnis: 'x', bereich: {} })).toEqual({});
  });
});
