import type { DemoAssessment, DemoWord } from './demo.model';

/** What people state with their names before a gate, until a form of its own computes it. */
export const visualInspectionWords: readonly DemoWord[] = [
  {
    kind: 'FINANCE_COMMITTEE',
    value: true,
    by: 'U-B2',
    at: '2026-05-21T16:00:00+02:00',
    note: 'Sitzung am 21.05.2026, die Personalwirkung lag schriftlich vor.',
  },
  {
    kind: 'SBV_HEARD',
    value: true,
    by: 'U-B20',
    at: '2026-06-24T10:05:00+02:00',
    note: 'Angehört am 23.06.2026, Stellungnahme liegt vor.',
  },
  {
    kind: 'RISK_ASSESSMENT',
    value: true,
    by: 'U-B22',
    at: '2026-07-03T13:00:00+02:00',
    note: 'Gefährdungsbeurteilung vom 03.07.2026 mit Betriebsärztin.',
  },
];

export const visualInspectionAssessments: readonly DemoAssessment[] = [
  {
    rules: ['R01', 'R03', 'R04', 'R12', 'R13'],
    status: 'FULFILLED',
    by: 'U-B3',
    at: '2026-07-09T09:00:00+02:00',
    note: 'Informationspaket, Beratung am 01.06.2026 und Gutachten vom 26.06.2026.',
  },
  {
    rules: ['R32'],
    status: 'FULFILLED',
    by: 'U-B3',
    at: '2026-07-09T09:10:00+02:00',
    note: 'Geprüft: Entgelt und Arbeitszeit des Tarifvertrags sind nicht berührt.',
  },
  {
    rules: ['R22', 'R24', 'R25'],
    status: 'IN_PROGRESS',
    by: 'U-B3',
    at: '2026-07-09T09:20:00+02:00',
    note: 'Unterweisung, Unterrichtung und Datenschutzhinweise folgen vor dem Start.',
  },
  {
    rules: ['R05', 'R08', 'R16b'],
    status: 'FULFILLED',
    by: 'U-B3',
    at: '2026-10-15T09:00:00+02:00',
    note: 'Betriebsvereinbarung vom 14.10.2026.',
  },
  {
    rules: ['R22', 'R24', 'R25'],
    status: 'FULFILLED',
    by: 'U-B3',
    at: '2026-10-30T14:00:00+01:00',
    note: 'Alle 14 Beschäftigten unterrichtet und unterwiesen, Hinweise ausgehängt.',
  },
];

export const rostersWords: readonly DemoWord[] = [];

export const rostersAssessments: readonly DemoAssessment[] = [
  {
    rules: ['R04'],
    status: 'FULFILLED',
    by: 'U-L2',
    at: '2026-10-20T15:00:00+02:00',
    note: 'Thema, Person und Kosten vereinbart am 20.10.2026: Dr. Leyla Stern, drei Tage.',
  },
  {
    rules: ['R01', 'R03', 'R25', 'R26'],
    status: 'IN_PROGRESS',
    by: 'U-L2',
    at: '2026-11-06T10:00:00+01:00',
    note: 'Unterlagen übergeben, drei fehlen noch. Folgenabschätzung läuft.',
  },
];

export const toursWords: readonly DemoWord[] = [
  {
    kind: 'RISK_ASSESSMENT',
    value: true,
    by: 'U-N21',
    at: '2026-10-20T10:00:00+02:00',
    note: 'Gefährdungsbeurteilung ergänzt, Schwerpunkt Zeitdruck.',
  },
];

export const toursAssessments: readonly DemoAssessment[] = [
  {
    rules: ['R23'],
    status: 'FULFILLED',
    by: 'U-N1',
    at: '2026-10-28T10:10:00+01:00',
    note: 'Anhörung am 24.09.2026.',
  },
  {
    rules: ['R22', 'R24', 'R25'],
    status: 'IN_PROGRESS',
    by: 'U-N1',
    at: '2026-10-28T10:20:00+01:00',
    note: 'Unterrichtung, Unterweisung und Datenschutzhinweise folgen vor dem Start.',
  },
];
