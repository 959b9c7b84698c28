import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { companyKey } from '../../shared/keys';
import type { Membership } from '../../shared/session';
import { RecordPage } from './record-page';

const names = ['Sabine Kurz', 'Mehmet Aydin', 'Jana Roth', 'Oliver Stark', 'Petra Vogt'];
const council = {
  seats: 5,
  members: [
    ...names.map((name, index) => ({ personId: `p${index}`, name, as: 'MEMBER', isChair: index === 0 })),
    { personId: 'p9', name: 'Timo Beck', as: 'SUBSTITUTE', isChair: false },
  ],
  may: { record: true },
};

const show = (
  roles: Membership['roles'],
  { locale = 'de' as 'de' | 'en', mayRecord = true, representationType = 'WORKS_COUNCIL' } = {},
) =>
  render(<RecordPage />, {
    locale,
    texts: ['resolution', 'files'],
    session: sessionIn({ roles, representationType }),
    answers: [
      [companyKey('c1', 'rooms'), { items: [], nextCursor: null }],
      [companyKey('c1', 'council', 'body'), { ...council, may: { record: mayRecord } }],
      [companyKey('c1', 'initiatives', 'subjects'), { items: [{ id: 'i1', title: 'Sichtprüfung' }] }],
    ],
    at: '/b/c1/betriebsrat/erfassen',
    path: '/b/$companyId/betriebsrat/erfassen',
  });

const enter = async (label: string, text: string) => {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
};

describe('recording a resolution', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  it('says while it is filled in what follows from it', async () => {
    await show(['WC_CHAIR']);
    const check = screen.getByRole('group', { name: 'Prüfung' });
    expect(check.textContent).toContain('noch offen');
    await userEvent.click(screen.getByText('Alle Mitglieder waren da'));
    for (const name of names.slice(2))
      await userEvent.selectOptions(screen.getByLabelText(`${name} (Mitglied)`), 'nicht gekommen');
    await enter('Ja', '2');
    expect(check.textContent).toContain('nicht beschlussfähig');
    expect(check.textContent).toContain('Es nehmen 2 teil, nötig sind mindestens 3 von 5.');

    await userEvent.selectOptions(screen.getByLabelText('Timo Beck (Ersatzmitglied)'), 'anwesend');
    expect(check.textContent).toContain('mehr Ersatzmitglieder');
    await userEvent.selectOptions(screen.getByLabelText('Petra Vogt (Mitglied)'), 'verhindert');
    expect(check.textContent).not.toContain('mehr Ersatzmitglieder');
    expect(check.textContent).toContain('unwirksam: Tagesordnung');
    await userEvent.click(screen.getByLabelText('Der Punkt stand auf der Tagesordnung.'));
    expect(check.textContent).toContain('angenommen, Protokoll unvollständig');
    await enter('Ja', '1');
    expect(check.textContent).toContain('nicht angenommen');
    await enter('Ja', '4');
    expect(check.textContent).toContain('Diese Zahlen können nicht stimmen.');
  });

  it('names everything that is missing and keeps what was typed', async () => {
    const first = await show(['WC_DEPUTY']);
    await enter('Wortlaut des Beschlusses', 'Ja zu § 4.');
    await userEvent.click(screen.getByText('Beschluss festhalten'));
    const summary = within(screen.getAllByRole('alert')[0]!);
    expect(screen.getByLabelText('Vorhaben').getAttribute('aria-invalid')).toBe('true');
    for (const missing of ['Vorhaben', 'Gegenstand', 'Tag der Sitzung', 'Geladene Personen', 'Nein'])
      expect(summary.getByText(new RegExp(`^${missing}: `))).toBeTruthy();
    first.unmount();
    await show(['WC_DEPUTY']);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Wortlaut des Beschlusses').value).toBe('Ja zu § 4.');
  });

  it('is the chair’s and the deputy’s, in English too', async () => {
    await show(['WC_MEMBER'], { locale: 'en', mayRecord: false });
    expect(screen.getByText('The chair or the deputy records resolutions.')).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
  });

  it.each([
    ['MANAGEMENT', 'WORKS_COUNCIL'],
    ['TENANT_ADMIN', 'WORKS_COUNCIL'],
    ['SBV', 'WORKS_COUNCIL'],
    ['EMPLOYEE_REP', 'NONE'],
  ] as const)('has no address for %s (%s)', async (role, representationType) => {
    await show([role], { representationType });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Diese Seite gibt es nicht');
    expect(document.body.textContent).not.toMatch(/Beschluss/);
  });
});
