import type { DemoElection } from './election.model';

/** Nordlicht has no works council: the employees elect two speakers for N-1, by 14 August, in secret. */
export const demoElections: readonly DemoElection[] = [
  {
    id: 'N-1/WAHL',
    company: 'NORDLICHT',
    initiative: 'N-1',
    seats: 2,
    nominationDays: 14,
    votingDays: 7,
    proposed: { by: 'U-N30', at: '2026-07-22T12:30:00+02:00' },
    supported: [
      { by: 'U-N31', at: '2026-07-23T17:10:00+02:00' },
      { by: 'U-N11', at: '2026-07-24T06:50:00+02:00' },
    ],
    candidates: [
      {
        by: 'U-N10',
        at: '2026-07-28T18:00:00+02:00',
        about: 'Ich arbeite im Lager und frage nach, bis ich es verstehe.',
      },
      {
        by: 'U-N11',
        at: '2026-07-29T19:20:00+02:00',
        about: 'Pausen müssen Pausen bleiben. Dafür setze ich mich ein.',
      },
    ],
    papers: [
      { by: 'U-N31', at: '2026-08-10T06:40:00+02:00' },
      { by: 'U-N10', at: '2026-08-10T12:05:00+02:00' },
      { by: 'U-N32', at: '2026-08-11T18:30:00+02:00' },
      { by: 'U-N30', at: '2026-08-13T07:15:00+02:00' },
      { by: 'U-N11', at: '2026-08-14T16:45:00+02:00' },
    ],
    ballots: [['U-N10'], ['U-N10', 'U-N11'], ['U-N10', 'U-N11'], ['U-N10'], ['U-N11']],
    accepted: [
      { by: 'U-N10', at: '2026-08-15T09:00:00+02:00' },
      { by: 'U-N11', at: '2026-08-15T10:30:00+02:00' },
    ],
  },
];
