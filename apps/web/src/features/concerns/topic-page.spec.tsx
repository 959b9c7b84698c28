import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { companyKey } from '../../shared/keys';
import { TopicPage } from './topic-page';

const concern = (more: object = {}) => ({
  id: 'k1',
  code: 'C01',
  group: '',
  raisedOn: '2026-11-13',
  state: 'NEW',
  body: null,
  answer: '',
  answeredOn: null,
  reasons: '',
  measures: [],
  mine: false,
  ...more,
});

const show = (topic: object = {}, locale: 'de' | 'en' = 'de') =>
  render(<TopicPage />, {
    locale,
    texts: ['concerns', 'workforce'],
    session: sessionIn({ roles: ['EMPLOYEE'] }),
    answers: [
      [
        companyKey('c1', 'concern-topics', 'i1'),
        {
          initiativeId: 'i1',
          title: 'Dienstplan-Vorschläge',
          open: true,
          groups: ['Tagespflege'],
          answerDays: 10,
          listeners: [
            { id: 'COUNCIL', names: ['Aylin Demir', 'Thomas Reinhardt'] },
            { id: 'PROJECT', names: ['Dennis Krüger'] },
          ],
          concerns: [],
          ...topic,
        },
      ],
      [companyKey('c1', 'rooms'), { items: [], nextCursor: null }],
    ],
    at: '/b/c1/oeffentlich/vorhaben/i1',
    path: '/b/$companyId/oeffentlich/vorhaben/$initiativeId',
  });

describe('the form for a concern', () => {
  it.each([
    ['de', 'Ohne Namen', /Ihren Namen sehen nur: Dennis Krüger/],
    ['en', 'Without my name', /Your name is seen only by: Dennis Krüger/],
  ] as const)('begins without a name and says by whom a name is seen (%s)', async (locale, name, seenBy) => {
    await show({}, locale);
    expect(screen.getByRole<HTMLInputElement>('radio', { name }).checked).toBe(true);
    expect(screen.getByText(seenBy)).toBeTruthy();
    expect(screen.getByRole('option', { name: 'Tagespflege' })).toBeTruthy();
  });

  it('says what is missing, and offers nobody who is not there', async () => {
    await show({ listeners: [], groups: [] });
    expect(screen.getAllByRole('radio', { name: /Namen/ })).toHaveLength(1);
    expect(screen.queryByText('Welche Gruppe betrifft es?')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Absenden' }));
    const summary = await screen.findByRole('alert');
    for (const field of ['Was bewegt Sie?', 'Worum geht es?', 'Wie schwer wiegt es?'])
      expect(within(summary).getByText(new RegExp(field.replace('?', '\\?')))).toBeTruthy();
  });

  it('is gone when the initiative is over', async () => {
    await show({ open: false });
    expect(screen.queryByRole('button', { name: 'Absenden' })).toBeNull();
    expect(screen.getByText(/Dieses Vorhaben ist beendet/)).toBeTruthy();
  });
});

describe('what became of it', () => {
  it('shows answer, reasons and measures to everybody, and which one is mine', async () => {
    await show({
      concerns: [
        concern({ mine: true }),
        concern({ id: 'k2', code: 'C04', state: 'NOT_FOLLOWED', reasons: 'Lohnfragen gesondert.' }),
        concern({
          id: 'k3',
          code: 'C11',
          state: 'CHECKED',
          answer: 'Wird veröffentlicht.',
          measures: [
            {
              text: 'Verteilungsbericht',
              clause: 'K16',
              ownerName: 'Dennis Krüger',
              dueOn: '2026-12-31',
              doneOn: '2026-11-20',
            },
          ],
        }),
      ],
    });
    const first = screen.getByRole('group', { name: 'Leistungskontrolle' });
    expect(first.textContent).toContain('Von Ihnen');
    expect(first.textContent).toContain('Die Antwort steht noch aus.');
    expect(screen.getByRole('group', { name: 'Arbeitsverdichtung' }).textContent).toContain(
      'Lohnfragen gesondert.',
    );
    const done = screen.getByRole('group', { name: 'Diskriminierung' });
    expect(done.textContent).toContain('wird in der Vereinbarung geregelt');
    expect(done.textContent).toContain('Umgesetzt am 20.11.2026');
  });
});
