import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { initiativeQuery, type InitiativeView } from '../../shared/initiative';
import { ControlProfilePage } from './control-profile-page';
import { controlProfileQuery, type ControlProfileView, type ControlRow } from './control-profile.queries';

const INITIATIVE = { id: 'i1', title: 'Prüfen', shortlistedAt: '2026-03-01T08:00:00Z' } as InitiativeView;
const row = (change: Partial<ControlRow>): ControlRow => ({
  id: 'r1',
  dataType: 'QUALITY',
  dataLabel: 'Fehlerstatistik',
  viewer: 'LINE_MANAGER',
  viewerLabel: '',
  granularity: 'PSEUDONYM',
  groupSize: null,
  purpose: 'QUALITY',
  purposeLabel: '',
  retentionDays: null,
  ...change,
});
const VIEW: ControlProfileView = {
  draft: null,
  versions: [
    {
      number: 1,
      rows: [row({}), row({ id: 'r2', granularity: 'TEAM', groupSize: 8, dataLabel: 'Ausschuss' })],
      publishedByName: 'Jonas Weber',
      publishedAt: '2026-05-08T08:00:00Z',
    },
  ],
  contests: [{ rowId: 'r1', reason: 'Zu genau.', personName: 'Sabine Kurz', at: '2026-05-09T08:00:00Z' }],
  derived: [{ fact: 'performanceDataDerivable', value: 'true', rows: ['r1'] }],
  suggestions: [{ clause: 'K07', variant: 'EMPLOYEE', why: 'PER_PERSON', rows: ['r1'] }],
  may: { draft: false, publish: false, contest: true },
};

const show = (view: ControlProfileView, locale: 'de' | 'en' = 'de') =>
  render(<ControlProfilePage />, {
    locale,
    texts: ['controlProfile'],
    session: sessionIn({ roles: ['WC_CHAIR'] }),
    path: '/b/$companyId/vorhaben/$initiativeId/beteiligung/kontrollprofil',
    at: '/b/c1/vorhaben/i1/beteiligung/kontrollprofil',
    answers: [
      [initiativeQuery('c1', 'i1').queryKey, INITIATIVE],
      [controlProfileQuery('c1', 'i1').queryKey, view],
      [['company', 'c1', 'initiative', 'i1', 'agreement'], null],
      [['company', 'c1', 'rooms'], { items: [] }],
    ],
  });

describe('the control profile', () => {
  it.each([
    ['de', 'Datenarten und wer sie sieht', 'je Kennung', 'unbekannt'],
    ['en', 'Kinds of data and who sees them', 'per code', 'unknown'],
  ] as const)('is a picture that is a table, with the closest look in words (%s)', async (...args) => {
    const [locale, caption, look, unknown] = args;
    await show(VIEW, locale);
    const picture = screen.getByRole('table', { name: caption });
    expect(within(picture).getAllByRole('row')).toHaveLength(2);
    expect(within(picture).getByText(look)).toBeTruthy();
    expect(screen.getAllByText(unknown)).toHaveLength(2);
  });

  it('puts the objection beside its row, and what follows with the rows behind it', async () => {
    await show(VIEW);
    expect(screen.getByText(/Sabine Kurz, .*: Zu genau\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Widerspruch geklärt: Fehlerstatistik/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Widersprechen: Ausschuss/ })).toBeTruthy();
    expect(screen.getAllByText('wegen: Fehlerstatistik')).toHaveLength(2);
  });

  it('offers nothing to those who may nothing', async () => {
    await show({ ...VIEW, may: { draft: false, publish: false, contest: false } });
    expect(screen.queryByRole('button', { name: /Widersprechen|Geklärt/ })).toBeNull();
    expect(screen.getByText('kein Widerspruch')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Entwurf/ })).toBeNull();
  });

  it('says what to do where nothing was published', async () => {
    await show({ ...VIEW, versions: [] });
    expect(screen.getByText(/Sobald die Geschäftsführung das Kontrollprofil veröffentlicht/)).toBeTruthy();
  });
});
