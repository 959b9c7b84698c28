import type { DemoMaturityRound, DemoMeasure } from './maturity.model';

/**
 * Both sides of each company. The mean of the two newest comes as near to the scenario's score of each area as ratings
 * of 0 to 4 can: Brandner HA 62.5 for 62, Lindenhof HA 40.6 for 41, Nordlicht HA 35.4 for 35, and so on.
 */
export const demoMaturityRounds: readonly DemoMaturityRound[] = [
  {
    company: 'BRANDNER',
    by: 'U-B3',
    at: '2026-03-09T09:00:00+01:00',
    areas: {
      HA: [3, 2, 2, 3],
      ST: [2, 2, 1, 'Noch kein Vorhaben mit eigenem Budget'],
      FK: [3, 2, 2, 3],
      OR: [2, 1, 2, 2],
      SG: [3, 3, 2, 3],
      PE: [1, 1, 1, null],
    },
  },
  {
    company: 'BRANDNER',
    by: 'U-B10',
    at: '2026-03-16T15:00:00+01:00',
    areas: {
      HA: [2, 2, 2, 2],
      ST: [2, 1, 1, 1],
      FK: [1, 'Zu verschieden je nach Abteilung', 2, 2],
      OR: [1, 1, 2, 2],
      SG: [3, 2, 2, 'Bisher kein Ablauf, der das Tempo vorgibt'],
      PE: [1, 1, 0, 2],
    },
  },
  {
    company: 'BRANDNER',
    by: 'U-B1',
    at: '2026-10-28T09:30:00+01:00',
    areas: {
      HA: [3, 3, 2, 3],
      ST: [3, 2, 2, 'Budget wird je Vorhaben beschlossen'],
      FK: [3, 2, 3, 3],
      OR: [3, 2, 2, 2],
      SG: [3, 3, 3, 3],
      PE: [2, 2, 1, 2],
    },
  },
  {
    company: 'BRANDNER',
    by: 'U-B10',
    at: '2026-11-04T16:00:00+01:00',
    areas: {
      HA: [2, 2, 2, 3],
      ST: [2, 2, 1, 1],
      FK: [1, 'Zu verschieden je nach Abteilung', 2, 2],
      OR: [2, 1, 2, 2],
      SG: [3, 3, 2, 'Bisher kein Ablauf, der das Tempo vorgibt'],
      PE: [1, 1, 1, 2],
    },
  },
  {
    company: 'LINDENHOF',
    by: 'U-L2',
    at: '2026-06-22T09:00:00+02:00',
    areas: {
      HA: [2, 2, 1, 2],
      ST: [2, 1, 2, 'Budget folgt mit dem Business Case'],
      FK: [3, 'Kennzahlen führen wir noch nicht', 3, 2],
      OR: [2, 2, 1, 2],
      SG: [3, 3, 2, 'Unterwegs kaum zu messen'],
      PE: [1, 1, 2, 'Noch ändert sich keine Tätigkeit'],
    },
  },
  {
    company: 'LINDENHOF',
    by: 'U-L10',
    at: '2026-06-26T13:00:00+02:00',
    areas: {
      HA: [2, 1, 1, 2],
      ST: [1, 1, 1, 1],
      FK: [2, 2, 2, 2],
      OR: [1, 1, 1, 2],
      SG: [2, 1, 1, 2],
      PE: [1, 1, 1, 1],
    },
  },
  {
    company: 'NORDLICHT',
    by: 'U-N2',
    at: '2026-05-11T09:00:00+02:00',
    areas: {
      HA: [2, 1, 1, 2],
      ST: [2, 1, 1, 1],
      FK: [3, 3, 3, 3],
      OR: [2, 'Bisher keine Software mit KI beschafft', 2, 1],
      SG: [2, 2, 2, 2],
      PE: [2, 1, 2, 1],
    },
  },
  {
    company: 'NORDLICHT',
    by: 'U-N10',
    at: '2026-08-24T17:00:00+02:00',
    areas: {
      HA: [1, 1, 'Dazu kennen wir die Verträge nicht', 2],
      ST: [1, 1, 1, 1],
      FK: [2, 2, 2, 2],
      OR: [1, 0, 1, 1],
      SG: [2, 1, 1, 2],
      PE: [1, 1, 1, 1],
    },
  },
];

export const demoMeasures: readonly DemoMeasure[] = [
  {
    company: 'BRANDNER',
    by: 'U-B1',
    at: '2026-03-23T10:00:00+01:00',
    area: 'OR',
    text: 'Für jede wichtige Software steht fest, wer verantwortlich ist.',
    owner: 'U-B4',
    dueOn: '2026-06-30',
    done: {
      at: '2026-06-22T11:00:00+02:00',
      note: 'Liste mit 14 Systemen und Namen, abgelegt im Handbuch der IT.',
    },
  },
  {
    company: 'BRANDNER',
    by: 'U-B1',
    at: '2026-11-05T09:00:00+01:00',
    area: 'PE',
    text: 'Zwei Stunden Grundlagen zu KI für alle, die mit ihr arbeiten.',
    owner: 'U-B5',
    dueOn: '2026-12-18',
  },
  {
    company: 'LINDENHOF',
    by: 'U-L1',
    at: '2026-07-06T09:00:00+02:00',
    area: 'HA',
    text: 'Wünsche für den Dienstplan werden digital erfasst.',
    owner: 'U-L2',
    dueOn: '2026-12-11',
  },
];
