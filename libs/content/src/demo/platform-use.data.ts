import { agreedClauses, NOTHING_YET } from './demo-entries';
import type { DemoClause } from './demo-agreement.model';
import type { PersonId } from './demo-participation.model';
import type { DemoCompanyId, DemoGateDecision, DemoInitiative } from './demo.model';

const FACTS = { isAiSystem: 'no', logsUserActivity: true, processesEmployeeData: true, cloud: true } as const;

/** INV-10: this platform is a technical device itself, so each company has an initiative about it. */
function platformUse(
  company: DemoCompanyId,
  id: string,
  openedBy: PersonId,
  more: Pick<DemoInitiative, 'stage' | 'agreement'> & Partial<DemoInitiative>,
): DemoInitiative {
  return {
    ...NOTHING_YET,
    id,
    company,
    title: 'Nutzung der Beteiligungsplattform',
    problem:
      'Auch diese Plattform speichert Anmeldungen und Lernstände. Die Regeln dafür gelten, bevor sie für anderes genutzt wird.',
    useCase: null,
    openedBy,
    openedAt: '2026-01-12T09:00:00+01:00',
    shortlistedBy: openedBy,
    shortlistedAt: '2026-01-12T09:05:00+01:00',
    facts: FACTS,
    aiActClass: 'MINIMAL',
    ...more,
  };
}

const ONE_ROUND = {
  author: 'U-B3',
  proposedAt: '2026-01-14T10:00:00+01:00',
  acceptedBy: 'U-B10',
  acceptedAt: '2026-01-26T11:00:00+01:00',
} as const;

/** The rule about the platform, and those without which nothing that logs people can be consented to (§ 87 (1) no. 6). */
const brandnerClauses: readonly DemoClause[] = [
  ...agreedClauses(
    ONE_ROUND,
    {
      K07: 'BALANCED',
      K08: 'BALANCED',
      K09: 'BALANCED',
      K11: 'BALANCED',
      K12: 'BALANCED',
      K13: 'BALANCED',
      K14: 'BALANCED',
      K36: 'BALANCED',
      'K-PLAT': 'BALANCED',
    },
    {
      K11: { treuhand: 'die Datenschutzbeauftragte' },
      K12: { tage: '10' },
      K14: { tage: '30' },
      K36: { datum: '09.02.2026', erstmals: '31.12.2027' },
      'K-PLAT': { tage: '30' },
    },
  ),
  {
    clause: 'K10',
    state: 'AGREED',
    references: { aenderung: 'K36' },
    versions: [{ by: 'EMPLOYER', ...ONE_ROUND, variant: 'BALANCED' }],
  },
];

/** Stages that were walked on paper, before there was anything to record them in. */
const onPaper = (decidedBy: PersonId): DemoGateDecision[] =>
  (['G1', 'G2', 'G3'] as const).map((gate) => ({
    gate,
    decision: 'CONTINUE',
    decidedBy,
    decidedAt: '2026-01-12T10:00:00+01:00',
    reason: 'Vor dem Start der Plattform entschieden und aus der Akte übernommen.',
    takenOver: true,
  }));

const lindenhofClause: DemoClause = {
  clause: 'K-PLAT',
  state: 'COUNTERED',
  values: { tage: '30' },
  versions: [
    { by: 'EMPLOYER', author: 'U-L2', proposedAt: '2026-10-28T09:00:00+01:00', variant: 'BALANCED' },
    {
      by: 'WORKS_COUNCIL',
      author: 'U-L10',
      proposedAt: '2026-11-12T12:00:00+01:00',
      variant: 'CUSTOM',
      text: 'Die Beteiligungsplattform dient Information, Beratung, Lernen und Dokumentation. Anmeldedaten werden nach 7 Tagen gelöscht. Die Administration übernimmt ein externer Dienst. Arbeitgeber und Betriebsrat haben getrennte Räume.',
      reason: 'Dreißig Tage sind für Anmeldedaten länger als nötig.',
    },
  ],
};

const nordlichtClause: DemoClause = {
  clause: 'K-PLAT',
  state: 'AGREED',
  versions: [
    {
      by: 'EMPLOYER',
      author: 'U-N1',
      proposedAt: '2026-01-20T08:30:00+01:00',
      variant: 'CUSTOM',
      text: 'Die Beteiligungsplattform dient Information, Beratung, Lernen und Dokumentation. Anmeldedaten werden nach 14 Tagen gelöscht. Die Vertrauenspersonen haben einen eigenen Raum, den die Geschäftsführung nicht einsehen kann.',
    },
  ],
};

export const platformUseInitiatives: readonly DemoInitiative[] = [
  platformUse('BRANDNER', 'S-B', 'U-B3', {
    stage: 'OPERATION',
    gates: [
      ...onPaper('U-B1'),
      {
        gate: 'G4',
        decision: 'CONTINUE',
        decidedBy: 'U-B1',
        decidedAt: '2026-02-09T10:00:00+01:00',
        council: { by: 'U-B10', at: '2026-02-09T09:30:00+01:00', resolution: 'S-B-R1' },
      },
    ],
    agreement: {
      kind: 'WORKS_AGREEMENT',
      number: 'BV 2026/01',
      title: 'Nutzung der Beteiligungsplattform',
      status: 'IN_FORCE',
      clauses: brandnerClauses,
      values: { system: 'die Beteiligungsplattform', gruppengroesse: '8', frist: '90 Tage', monate: '6' },
      annexes: [],
      signing: {
        form: 'WET_INK',
        frozen: { by: 'U-B1', at: '2026-01-28T10:00:00+01:00' },
        signatures: [
          { by: 'U-B1', at: '2026-02-06T09:00:00+01:00' },
          { by: 'U-B10', at: '2026-02-06T09:10:00+01:00' },
        ],
        sealed: { by: 'U-B1', at: '2026-02-06T11:00:00+01:00' },
        displayed: {
          by: 'U-B1',
          at: '2026-02-09T11:00:00+01:00',
          effectiveOn: '2026-02-09',
          reviewOn: '2027-02-09',
          place: 'Infotafel am Eingang Halle 2',
        },
      },
    },
    resolutions: [
      {
        id: 'S-B-R1',
        kind: 'AGREEMENT',
        meetingDate: '2026-02-02',
        meetingTime: '14:00',
        format: 'PRESENCE',
        invitedBy: 'U-B10',
        invitationDate: '2026-01-27',
        itemOnAgenda: true,
        councilSize: 7,
        presentMembers: ['U-B10', 'U-B11', 'U-B12', 'U-B13', 'U-B14', 'U-B15', 'U-B16'],
        absent: [],
        yes: 7,
        no: 0,
        abstain: 0,
        wording:
          'Der Betriebsrat stimmt der Betriebsvereinbarung 2026/01 „Nutzung der Beteiligungsplattform“ in der Fassung vom 28.01.2026 zu und beauftragt die Vorsitzende mit der Unterzeichnung.',
        minutesSignedBy: ['U-B10', 'U-B11'],
        attendanceListAttached: true,
        recorded: { by: 'U-B10', at: '2026-02-03T09:00:00+01:00' },
        handedOver: { by: 'U-B10', at: '2026-02-04T10:00:00+01:00' },
      },
    ],
  }),
  platformUse('LINDENHOF', 'S-L', 'U-L2', {
    stage: 'AGREEMENT',
    problem:
      'Auch diese Plattform speichert Anmeldungen und Lernstände. Bis zur Vereinbarung gilt eine befristete Regelungsabrede; verhandelt wird noch, wann Anmeldedaten gelöscht werden.',
    gates: onPaper('U-L1'),
    agreement: {
      kind: 'WORKS_AGREEMENT',
      number: null,
      title: 'Nutzung der Beteiligungsplattform',
      status: 'NEGOTIATING',
      clauses: [lindenhofClause],
      values: {},
      annexes: [],
    },
  }),
  platformUse('NORDLICHT', 'S-N', 'U-N2', {
    stage: 'OPERATION',
    problem:
      'Auch diese Plattform speichert Anmeldungen und Lernstände. Die Geschäftsführung hat die Regeln dafür vorläufig gesetzt und sie nach der Wahl der Vertrauenspersonen mit ihnen beschlossen.',
    gates: [
      ...onPaper('U-N1'),
      { gate: 'G4', decision: 'CONTINUE', decidedBy: 'U-N1', decidedAt: '2026-08-31T09:00:00+02:00' },
    ],
    agreement: {
      kind: 'AI_POLICY',
      number: null,
      title: 'Nutzung der Beteiligungsplattform',
      status: 'IN_FORCE',
      clauses: [nordlichtClause],
      values: {},
      annexes: [],
      items: [
        {
          item: 'Anmeldedaten nach 14 Tagen löschen',
          raisedBy: 'U-N10',
          raisedAt: '2026-08-24T09:00:00+02:00',
          response: 'ACCEPTED',
          declaredBy: 'U-N1',
          declaredAt: '2026-08-26T10:00:00+02:00',
        },
        {
          item: 'Ein eigener Raum, den die Geschäftsführung nicht einsehen kann',
          raisedBy: 'U-N11',
          raisedAt: '2026-08-24T15:30:00+02:00',
          response: 'ACCEPTED',
          declaredBy: 'U-N1',
          declaredAt: '2026-08-26T10:05:00+02:00',
        },
      ],
      signing: {
        form: 'WET_INK',
        frozen: { by: 'U-N1', at: '2026-08-28T09:00:00+02:00' },
        signatures: [{ by: 'U-N1', at: '2026-08-28T09:30:00+02:00' }],
        displayed: {
          by: 'U-N1',
          at: '2026-08-31T08:00:00+02:00',
          effectiveOn: '2026-08-31',
          reviewOn: '2027-08-31',
          place: 'Schwarzes Brett in Halle 1',
        },
      },
    },
  }),
];
