import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { meetingQuery, type MeetingView } from './meetings.queries';
import { MeetingPage } from './meeting-page';

const MEETING: MeetingView = {
  id: 'm1',
  date: '2026-10-05',
  time: '09:30',
  format: 'PRESENCE',
  place: 'BR-Büro',
  objectionDeadline: null,
  guests: null,
  state: 'HELD',
  minutes: 'OPEN',
  convenedAs: 'CHAIR',
  convenedByName: 'Sabine Kurz',
  convenedAt: '2026-09-28T08:00:00Z',
  cancelReason: null,
  employerToldAt: null,
  seats: 7,
  mustMeetInPerson: false,
  invitees: [
    {
      id: 'i1',
      personId: 'p1',
      name: 'Sabine Kurz',
      as: 'MEMBER',
      isChair: true,
      standsInFor: null,
      prevented: null,
      attendance: 'PRESENT',
      objectedAt: null,
      may: { prevent: false },
    },
  ],
  substitutes: [],
  agenda: [
    {
      id: 'a1',
      position: 1,
      title: 'Visuelle Qualitätsprüfung',
      initiativeId: null,
      initiativeTitle: null,
      source: null,
      needsResolution: true,
      isSupplement: false,
      addedAt: '2026-09-28T08:00:00Z',
      minutes: 'Beraten wurde § 4.',
      version: 2,
      editedByName: 'Mehmet Aydin',
      editedAt: '2026-10-05T08:00:00Z',
      writingName: 'Mehmet Aydin',
      resolutions: [],
    },
  ],
  textHash: 'a'.repeat(64),
  signatures: [],
  objections: [],
  may: {
    amend: false,
    tell: false,
    oppose: false,
    hold: false,
    cancel: false,
    attend: true,
    write: true,
    sign: true,
    object: false,
    record: true,
  },
};

const show = (meeting: Partial<MeetingView> = {}, roles: 'WC_CHAIR' | 'MANAGEMENT' = 'WC_CHAIR') =>
  render(<MeetingPage />, {
    texts: ['meetings'],
    session: sessionIn({ roles: [roles] }),
    path: '/b/$companyId/betriebsrat/sitzungen/$meetingId',
    at: '/b/c1/betriebsrat/sitzungen/m1',
    answers: [
      [meetingQuery('c1', 'm1').queryKey, { ...MEETING, ...meeting }],
      [['company', 'c1', 'rooms'], { items: [] }],
    ],
  });

describe('a meeting', () => {
  it('is written, attended and signed on one page, and says who else is writing', async () => {
    await show();
    const section = screen.getByLabelText<HTMLTextAreaElement>(/Niederschrift zu 1/);
    expect(section.value).toBe('Beraten wurde § 4.');
    expect(screen.getByText('Mehmet Aydin schreibt gerade …')).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('Sabine Kurz').value).toBe('PRESENT');
    expect(screen.getByRole('button', { name: 'Niederschrift unterschreiben' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Beschluss zu diesem Punkt erfassen' })).toBeTruthy();
  });

  it('can’t be signed before attendance is recorded', async () => {
    await show({ invitees: [{ ...MEETING.invitees[0]!, attendance: null }] });
    expect(screen.queryByRole('button', { name: 'Niederschrift unterschreiben' })).toBeNull();
    expect(screen.getByText(/Unterschrieben wird, wenn/)).toBeTruthy();
  });

  it('stays as it is once both have signed', async () => {
    await show({
      minutes: 'SIGNED',
      may: { ...MEETING.may, attend: false, write: false, sign: false, object: true },
    });
    expect(screen.queryByLabelText(/Niederschrift zu 1/)).toBeNull();
    expect(screen.getByText('Beraten wurde § 4.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Einwendung festhalten' })).toBeTruthy();
  });

  it('does not exist for the other side, whatever is in the cache', async () => {
    await show({}, 'MANAGEMENT');
    expect(screen.queryByText('Visuelle Qualitätsprüfung')).toBeNull();
    expect(screen.getByText(/Diese Seite gibt es nicht/)).toBeTruthy();
  });
});
