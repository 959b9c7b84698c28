import { NOTHING_YET } from './demo-entries';
import type { DemoClause } from './demo-agreement.model';
import type { PersonId } from './demo-participation.model';
import type { DemoInitiative, DemoCompanyId } from './demo.model';

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

const brandnerClause: DemoClause = {
  clause: 'K-PLAT',
  state: 'AGREED',
  values: { tage: '30' },
  versions: [
    {
      by: 'EMPLOYER',
      author: 'U-B3',
      proposedAt: '2026-01-14T10:00:00+01:00',
      variant: 'BALANCED',
      acceptedBy: 'U-B10',
      acceptedAt: '2026-01-26T11:00:00+01:00',
    },
  ],
};

const lindenhofClause: DemoClause = {
  clause: 'K-PLAT',
  state: 'COUNTERED',
  values: { tage: '30' },
  versions: [
    { by: 'EMPLOYER', author: 'U-L2', proposedAt: '2026-02-03T09:00:00+01:00', variant: 'BALANCED' },
    {
      by: 'WORKS_COUNCIL',
      author: 'U-L10',
      proposedAt: '2026-02-19T12:00:00+01:00',
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
    gates: [{ gate: 'G4', decision: 'CONTINUE', decidedBy: 'U-B1', decidedAt: '2026-02-09T10:00:00+01:00' }],
    agreement: {
      kind: 'WORKS_AGREEMENT',
      number: 'BV 2026/01',
      title: 'Nutzung der Beteiligungsplattform',
      status: 'IN_FORCE',
      clauses: [brandnerClause],
      values: {},
      annexes: [],
      form: 'WET_INK',
      signatories: ['U-B1', 'U-B10'],
      signedOn: '2026-02-06',
      displayedOn: '2026-02-09',
      inForceFrom: '2026-02-09',
    },
    resolutions: [
      {
        id: 'S-B-R1',
        subject: 'Betriebsvereinbarung 2026/01 „Nutzung der Beteiligungsplattform“',
        meetingDate: '2026-02-02',
        meetingTime: '14:00',
        format: 'PRESENCE',
        invitedBy: 'U-B10',
        invitationDate: '2026-01-27',
        itemOnAgenda: true,
        councilSize: 7,
        presentMembers: ['U-B10', 'U-B11', 'U-B12', 'U-B13', 'U-B14', 'U-B15', 'U-B16'],
        yes: 7,
        no: 0,
        abstain: 0,
        wording:
          'Der Betriebsrat stimmt der Betriebsvereinbarung 2026/01 „Nutzung der Beteiligungsplattform“ in der Fassung vom 26.01.2026 zu und beauftragt die Vorsitzende mit der Unterzeichnung.',
        minutesSignedBy: ['U-B10', 'U-B11'],
        attendanceListAttached: true,
        extractHandedOverOn: '2026-02-04',
      },
    ],
  }),
  platformUse('LINDENHOF', 'S-L', 'U-L2', {
    stage: 'AGREEMENT',
    agreement: {
      kind: 'WORKS_AGREEMENT',
      number: null,
      title: 'Nutzung der Beteiligungsplattform',
      status: 'NEGOTIATING',
      clauses: [lindenhofClause],
      values: {},
      annexes: [],
      signatories: [],
    },
  }),
  platformUse('NORDLICHT', 'S-N', 'U-N2', {
    stage: 'OPERATION',
    gates: [{ gate: 'G4', decision: 'CONTINUE', decidedBy: 'U-N1', decidedAt: '2026-02-16T09:00:00+01:00' }],
    agreement: {
      kind: 'AI_POLICY',
      number: null,
      title: 'Nutzung der Beteiligungsplattform',
      status: 'IN_FORCE',
      clauses: [nordlichtClause],
      values: {},
      annexes: [],
      form: 'WET_INK',
      signatories: ['U-N1'],
      signedOn: '2026-02-13',
      displayedOn: '2026-02-16',
      inForceFrom: '2026-02-16',
    },
  }),
];
