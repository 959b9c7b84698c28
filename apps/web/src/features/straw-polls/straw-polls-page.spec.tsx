import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { StrawPollsPage } from './straw-polls-page';
import { strawPollsQuery, type StrawPoll } from './straw-polls.queries';

const POLL: StrawPoll = {
  id: 's1',
  question: 'Wir stimmen § 4 in Fassung 4 zu.',
  initiativeId: null,
  initiativeTitle: null,
  openedByName: 'Aylin Demir',
  openedAt: '2026-11-20T08:00:00Z',
  closesAt: '2026-11-25T17:00:00Z',
  closedAt: null,
  isOpen: true,
  answers: [
    {
      personId: 'p2',
      name: 'Piotr Nowak',
      stance: 'DOUBT',
      reason: 'Wer sieht die Protokolle?',
      answeredAt: '2026-11-21T08:00:00Z',
    },
  ],
  counts: { AGREE: 0, ABSTAIN: 0, DOUBT: 1, OBJECT: 0 },
  outcome: null,
  outcomeByName: null,
  outcomeAt: null,
  meetingId: null,
  may: { answer: true, close: false, conclude: false, putOnAgenda: true },
};

const show = (locale: 'de' | 'en' = 'de', roles: 'WC_CHAIR' | 'HR' = 'WC_CHAIR') =>
  render(<StrawPollsPage />, {
    locale,
    texts: ['strawPolls'],
    session: sessionIn({ roles: [roles] }),
    path: '/b/$companyId/betriebsrat/meinungsbilder',
    at: '/b/c1/betriebsrat/meinungsbilder',
    answers: [
      [
        strawPollsQuery('c1').queryKey,
        {
          items: [POLL],
          members: 5,
          meetings: [{ id: 'm1', date: '2026-12-01', time: '09:00' }],
          may: { open: true },
        },
      ],
      [['company', 'c1', 'rooms'], { items: [] }],
    ],
  });

describe('straw polls', () => {
  it.each([
    ['de', /Ersetzt keinen Beschluss/, '1 von 5 haben geantwortet', '1 Bedenken'],
    ['en', /Takes the place of no resolution/, '1 of 5 have answered', '1 doubts'],
  ] as const)('say what they are, and show the mood (%s)', async (locale, note, answered, doubts) => {
    await show(locale);
    expect(screen.getByText(note)).toBeTruthy();
    expect(screen.getByText(answered)).toBeTruthy();
    expect(screen.getByText(doubts)).toBeTruthy();
    expect(screen.getByText('Wer sieht die Protokolle?')).toBeTruthy();
  });

  it('want a reason before doubts are sent', async () => {
    await show();
    const form = screen.getByRole('form', { name: /Ihre Haltung/ });
    await userEvent.click(within(form).getByRole('radio', { name: 'Einwand' }));
    await userEvent.click(within(form).getByRole('button', { name: 'Absenden' }));
    expect(within(form).getByText('Begründung: Diese Angabe fehlt.')).toBeTruthy();
  });

  it('do not exist for the other side', async () => {
    await show('de', 'HR');
    expect(screen.queryByText(POLL.question)).toBeNull();
  });
});
