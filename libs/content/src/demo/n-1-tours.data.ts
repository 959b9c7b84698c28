import type { ClauseId } from '../clauses';
import { toursCase } from './business-cases.data';
import { NOTHING_YET, packageDeliveries } from './demo-entries';
import type { DemoClause } from './demo-agreement.model';
import type { DemoInitiative } from './demo.model';
import { toursIdentification } from './identifications.data';
import { toursProfile } from './profiles.data';
import { toursRatings } from './ratings.data';
import { toursAssessments, toursWords } from './words.data';

const DRAFTED = '2026-11-10T09:00:00+01:00';

/** A rule of the policy; the words of the library speak of a works council and don't fit here. */
const rule = (clause: ClauseId, text: string, state: DemoClause['state'] = 'AGREED'): DemoClause => ({
  clause,
  state,
  versions: [{ by: 'EMPLOYER', author: 'U-N1', proposedAt: DRAFTED, variant: 'CUSTOM', text }],
});

const clauses: DemoClause[] = [
  rule(
    'K01',
    'Die Tourenplanung soll Wege sparen und Ankunftszeiten verlässlich machen. Sie soll die Arbeit im Fahrdienst erleichtern, nicht überwachen.',
  ),
  rule('K02', 'Die Richtlinie gilt für alle Beschäftigten in Kiel, auch für Aushilfen.'),
  rule(
    'K03',
    'Geregelt ist die Tourenplanung mit den Modulen „Planung“ und „Ankunftszeit“. Andere Module bleiben abgeschaltet.',
  ),
  rule(
    'K05',
    'Die Disposition entscheidet über Touren. Wer fährt, darf die Reihenfolge ändern und muss das nicht begründen.',
  ),
  rule(
    'K07',
    'Daten aus der Tourenplanung werden nicht genutzt, um Leistung oder Verhalten einzelner Beschäftigter zu überwachen.',
  ),
  rule(
    'K14',
    'Standortdaten werden nach 7 Tagen gelöscht, Anmeldedaten nach 30 Tagen.',
    'PROPOSED_BY_EMPLOYER',
  ),
  rule(
    'K20',
    'Vor dem Start wird die Gefährdungsbeurteilung ergänzt. Nach sechs Monaten wird geprüft, ob die Maßnahmen wirken.',
  ),
  rule(
    'K28',
    'Wer von einem Vorschlag abweicht oder Fehler meldet, hat keine Nachteile. Hinweise nehmen die Vertrauenspersonen und die Disposition entgegen.',
  ),
  rule(
    'K30',
    'Standorte werden nur während der Tour verarbeitet. Pausen und private Fahrten werden nicht erfasst. Eine Bewertung des Fahrstils findet nicht statt.',
  ),
  rule(
    'K35',
    'Sechs Monate nach dem Start werten Geschäftsführung und Vertrauenspersonen die Erfahrungen gemeinsam aus und informieren alle.',
  ),
];

/** No works council: elected speakers, a hearing, and a policy with a record of participation instead of an agreement. */
export const tours: DemoInitiative = {
  ...NOTHING_YET,
  id: 'N-1',
  company: 'NORDLICHT',
  title: 'Tourenplanung mit Telematik',
  problem:
    'Touren entstehen morgens nach Erfahrung, Umwege und Wartezeiten sind häufig. Eine Planung mit Standortdaten soll Kilometer sparen. Der Fahrdienst fürchtet, dauernd geortet zu werden.',
  useCase: 'UC10',
  stage: 'AGREEMENT',
  openedBy: 'U-N2',
  openedAt: '2026-06-22T08:30:00+02:00',
  shortlistedBy: 'U-N1',
  shortlistedAt: '2026-07-17T10:00:00+02:00',
  facts: {
    isAiSystem: 'yes',
    locationTracking: true,
    logsUserActivity: true,
    performanceDataDerivable: true,
    individualEvaluationIntended: false,
    processesEmployeeData: true,
    employeeDataIdentifiable: 'identifiable',
    affectsWorkingTime: true,
    psychStrainExpected: true,
    changesWorkContent: 'minor',
    cloud: true,
    evergreenUpdates: true,
    freedTimeUse: 'overtimeReduction',
    affectedEmployees: 17,
  },
  aiActClass: 'HIGH_RISK_CHECK',
  profile: toursProfile,
  identification: toursIdentification,
  businessCase: toursCase,
  businessCasePublished: { by: 'U-N1', at: '2026-09-02T09:00:00+02:00' },
  ratings: toursRatings,
  words: toursWords,
  assessments: toursAssessments,
  gates: [
    { gate: 'G1', decision: 'CONTINUE', decidedBy: 'U-N1', decidedAt: '2026-08-03T09:00:00+02:00' },
    { gate: 'G2', decision: 'CONTINUE', decidedBy: 'U-N1', decidedAt: '2026-09-07T09:00:00+02:00' },
    {
      gate: 'G3',
      decision: 'CONTINUE',
      decidedBy: 'U-N1',
      decidedAt: '2026-10-30T11:00:00+01:00',
      council: { by: 'U-N10', at: '2026-10-30T09:30:00+01:00' },
    },
  ],
  deliveries: [
    {
      id: 'N-1-FIRST-1',
      kind: 'FIRST_INFORMATION',
      version: 1,
      title: 'Information an alle: Tourenplanung',
      body: 'Wir prüfen eine Tourenplanung, die Standorte der Fahrzeuge nutzt. Wir wollen sie mit Ihnen gestalten und laden zur Wahl von Vertrauenspersonen ein.',
      planningState: 'SHORTLIST',
      expectedGroups: 'Fahrdienst (17 Beschäftigte), Disposition',
      nextSteps: 'Wahl der Vertrauenspersonen im August, Anhörung im September',
      deliveredBy: 'U-N1',
      deliveredAt: '2026-07-20T07:30:00+02:00',
      // The speakers were elected on 14 August and confirmed what had reached everybody before.
      receivedBy: 'U-N10',
      receivedAt: '2026-08-17T08:00:00+02:00',
    },
    ...packageDeliveries(
      {
        initiative: 'N-1',
        by: 'U-N2',
        at: '2026-09-10T09:00:00+02:00',
        receivedBy: 'U-N10',
        receivedAt: '2026-09-10T12:15:00+02:00',
      },
      {
        'I-01':
          'Ziel: weniger Kilometer und weniger Überstunden. Alternative ohne KI: Touren vierteljährlich von Hand neu ordnen.',
        'I-02': 'Stand: Ein Anbieter wird getestet. Offen: Dauer der Speicherung, Umgang mit Pausen.',
        'I-03': 'Fahrdienst mit 17 Beschäftigten und Disposition mit vier.',
        'I-04': 'Planung in der Cloud des Anbieters, Geräte in 17 Transportern.',
        'I-05': 'Ergebnis: KI. Die Fahrzeiten werden aus früheren Touren gelernt.',
        'I-06':
          'Eingang: Standort, Verkehr, Sendungen. Verarbeitung: in der Cloud. Ausgabe: Reihenfolge der Stopps mit Ankunftszeiten.',
        'I-07': 'Neun Datenfelder. Standort und Zeit beziehen sich auf Personen, solange die Tour läuft.',
        'I-08':
          'Die Fahrstilpunkte sind ab Werk eingeschaltet. Wir haben sie abgeschaltet, das Bildschirmfoto liegt bei.',
        'I-09':
          'Drei Rollen: Fahrdienst, Disposition, Anbieter (nur mit Freigabe). Touren anderer sieht nur die Disposition.',
        'I-10': 'Protokolliert werden Anmeldung und Änderung von Touren, 30 Tage, Zugriff nur Disposition.',
        'I-11':
          'Schnittstelle zur Sendungsverfolgung. Ein Unterauftragnehmer für die Karten, Server in der EU.',
        'I-12': 'Vertragsteile zu Daten und Löschung, dazu der Vertrag zur Auftragsverarbeitung.',
        'I-13':
          'Neue Funktionen kündigt der Anbieter vier Wochen vorher an. Sie bleiben aus, bis wir sie einschalten.',
        'I-14': 'Die Reihenfolge der Stopps wird vorgeschlagen. Wer fährt, darf sie ändern.',
        'I-17': 'Entwurf der Gefährdungsbeurteilung mit dem Schwerpunkt Zeitdruck.',
        'I-18': 'Folgenabschätzung nötig, Entwurf liegt bei.',
        'I-21': 'Die Disposition prüft jede Tour. Wer fährt, darf ohne Begründung abweichen.',
      },
    ),
  ],
  questions: [
    {
      id: 'N-1-Q1',
      itemId: 'I-08',
      text: 'Wer kann die Fahrstilpunkte wieder einschalten?',
      askedBy: 'U-N11',
      askedAt: '2026-09-14T16:00:00+02:00',
      answer: {
        text: 'Nur der Anbieter auf schriftlichen Auftrag der Geschäftsführung. Wir geben diesen Auftrag nicht.',
        answeredBy: 'U-N2',
        answeredAt: '2026-09-18T10:00:00+02:00',
      },
    },
    {
      id: 'N-1-Q2',
      itemId: 'I-07',
      text: 'Wird auch gespeichert, wo ich meine Pause mache?',
      askedBy: 'U-N10',
      askedAt: '2026-09-15T08:20:00+02:00',
      answer: {
        text: 'Nein. In der Pause schalten Sie die Ortung mit einer Taste aus.',
        answeredBy: 'U-N2',
        answeredAt: '2026-09-18T10:10:00+02:00',
      },
    },
  ],
  declarations: [
    {
      kind: 'CONFIRMED',
      missing: [],
      note: '',
      declaredBy: 'U-N10',
      declaredAt: '2026-09-21T16:00:00+02:00',
    },
  ],
  periods: [
    {
      period: 'STATEMENT',
      workingDays: 25,
      proposedBy: 'U-N2',
      proposedAt: '2026-09-10T09:30:00+02:00',
      confirmedBy: 'U-N10',
      confirmedAt: '2026-09-10T12:20:00+02:00',
    },
  ],
  consultations: [
    {
      meetsOn: '2026-09-29',
      meetsAt: '15:30',
      place: 'Pausenraum Halle 1',
      note: 'Besprochen: Ortung in Pausen, Dauer der Speicherung, Aufschlag zu Stoßzeiten. Nächster Schritt: Befragung des Fahrdienstes.',
      arrangedBy: 'U-N2',
      arrangedAt: '2026-09-11T08:30:00+02:00',
      notedBy: 'U-N2',
      notedAt: '2026-09-30T08:00:00+02:00',
    },
  ],
  hearings: [
    {
      format: 'HEARING',
      groups: 'Fahrdienst und Disposition',
      plannedBy: 'U-N2',
      plannedAt: '2026-09-11T08:40:00+02:00',
      plannedOn: '2026-09-24',
      heldOn: '2026-09-24',
      headcount: 19,
      outcome:
        'Sorgen: Ortung in der Pause, Zeitdruck durch enge Ankunftszeiten. Wunsch: keine Bewertung des Fahrstils.',
      recordedBy: 'U-N2',
      recordedAt: '2026-09-25T08:00:00+02:00',
      confirmedBy: 'U-N10',
      confirmedAt: '2026-09-25T12:40:00+02:00',
    },
  ],
  statements: [
    {
      body: 'DPO',
      position: 'WITH_CONDITIONS',
      text: 'Vertretbar, wenn Standortdaten nach spätestens sieben Tagen gelöscht werden und Pausen ausgenommen sind.',
      demands: [],
      givenBy: 'U-N20',
      givenAt: '2026-10-16T13:00:00+02:00',
    },
    {
      body: 'EMPLOYEES',
      position: 'WITH_CONDITIONS',
      text: 'Der Fahrdienst kann sich die Planung vorstellen, wenn niemand dauernd geortet oder bewertet wird.',
      demands: [
        { item: 'Keine Fahrstilbewertung', answer: { kind: 'ACCEPTED' } },
        { item: 'Standortdaten nach 3 Tagen löschen', answer: { kind: 'ACCEPTED', value: '7 Tage' } },
        { item: 'Pausenort nicht speichern', answer: { kind: 'ACCEPTED' } },
        {
          item: 'Prämie bei Mehrstopps',
          answer: { kind: 'REJECTED', reason: 'Lohnfragen werden gesondert besprochen.' },
        },
      ],
      givenBy: 'U-N10',
      givenAt: '2026-10-22T15:30:00+02:00',
    },
  ],
  concerns: [
    {
      id: 'N-1-S1',
      code: 'C02',
      text: 'Dann sieht der Chef immer, wo ich stehe.',
      group: 'Fahrdienst',
      severity: 5,
      source: 'DIALOGUE',
      status: 'MEASURE_AGREED',
      raisedOn: '2026-09-24',
      owner: 'U-N2',
      measure: 'Ortung nur während der Tour, Taste für Pausen',
      clause: 'K30',
      answer: {
        text: 'Geortet wird nur während der Tour. In der Pause schalten Sie selbst ab.',
        answeredBy: 'U-N1',
        answeredAt: '2026-10-02T09:00:00+02:00',
      },
    },
    {
      id: 'N-1-S2',
      code: 'C04',
      text: 'Die Zeiten sind ohne Stau gerechnet.',
      group: 'Fahrdienst',
      severity: 4,
      source: 'DIALOGUE',
      status: 'ANSWERED',
      raisedOn: '2026-09-24',
      owner: 'U-N2',
      answer: {
        text: 'Die Fahrzeiten erhalten zu Stoßzeiten einen Aufschlag von 20 %.',
        answeredBy: 'U-N2',
        answeredAt: '2026-10-05T11:00:00+02:00',
      },
    },
  ],
  risks: [
    {
      id: 'RN1',
      kind: 'RISK',
      text: 'Dauernde Ortung außerhalb der Tour',
      L: 3,
      I: 5,
      residualL: 1,
      residualI: 5,
      measures: ['K30'],
    },
    {
      id: 'RN2',
      kind: 'CHANCE',
      text: 'Weniger Überstunden durch kürzere Wege',
      L: 3,
      I: 4,
      residualL: 3,
      residualI: 4,
      measures: [],
    },
  ],
  survey: {
    id: 'PULS-KI-1',
    openedOn: '2026-09-28',
    closedOn: '2026-10-09',
    invited: 17,
    counts: {
      P01: [0, 1, 2, 6, 3, 0],
      P02: [0, 2, 3, 5, 2, 0],
      P03: [0, 1, 3, 5, 3, 0],
      P04: [1, 2, 4, 4, 1, 0],
      P05: [1, 2, 4, 4, 1, 0],
      P06: [1, 1, 2, 4, 4, 0],
      P07: [1, 2, 4, 4, 1, 0],
      P08: [3, 4, 3, 1, 1, 0],
      P09: [1, 1, 3, 4, 3, 0],
      P10: [1, 2, 3, 4, 2, 0],
      P11: [0, 2, 4, 4, 2, 0],
      P12: [2, 3, 4, 2, 1, 0],
      P13: [0, 1, 2, 5, 4, 0],
      P14: [2, 3, 3, 3, 1, 0],
    },
    groups: { Fahrdienst: 12 },
    openAnswers: [
      'Pausen müssen Pausen bleiben.',
      'Bitte den Stau einrechnen.',
      'Gut, dass wir vorher gefragt werden.',
    ],
  },
  agreement: {
    kind: 'AI_POLICY',
    number: null,
    title: 'Tourenplanung mit Telematik',
    status: 'DRAFT',
    clauses,
    values: {},
    annexes: ['Systembeschreibung', 'Datenkatalog'],
    items: [
      {
        item: 'Keine Fahrstilbewertung',
        raisedBy: 'U-N10',
        raisedAt: '2026-11-11T08:00:00+01:00',
        response: 'ACCEPTED',
        declaredBy: 'U-N1',
        declaredAt: '2026-11-13T10:00:00+01:00',
      },
      {
        item: 'Standortdaten nach 3 Tagen löschen',
        raisedBy: 'U-N10',
        raisedAt: '2026-11-11T08:02:00+01:00',
        response: 'ACCEPTED',
        reasons: '7 Tage',
        deviates: true,
        declaredBy: 'U-N1',
        declaredAt: '2026-11-13T10:02:00+01:00',
      },
      {
        item: 'Pausenort nicht speichern',
        raisedBy: 'U-N10',
        raisedAt: '2026-11-11T08:04:00+01:00',
        response: 'ACCEPTED',
        declaredBy: 'U-N1',
        declaredAt: '2026-11-13T10:04:00+01:00',
      },
      {
        item: 'Prämie bei Mehrstopps',
        raisedBy: 'U-N10',
        raisedAt: '2026-11-11T08:06:00+01:00',
        response: 'REJECTED',
        reasons: 'Lohnfragen werden gesondert besprochen.',
        declaredBy: 'U-N1',
        declaredAt: '2026-11-13T10:06:00+01:00',
      },
    ],
  },
  comments: [
    {
      id: 'N-1-C01',
      room: 'JOINT',
      subject: { type: 'clause', id: 'K14' },
      author: 'U-N10',
      writtenAt: '2026-11-12T16:10:00+01:00',
      body: 'Wir hatten drei Tage vorgeschlagen. Bitte schreiben Sie dazu, warum es sieben sein sollen.',
      quote: 'nach 7 Tagen',
    },
    {
      id: 'N-1-C02',
      room: 'JOINT',
      subject: { type: 'clause', id: 'K14' },
      author: 'U-N2',
      writtenAt: '2026-11-13T09:30:00+01:00',
      parent: 'N-1-C01',
      body: 'Reklamationen kommen meist innerhalb einer Woche. Danach brauchen wir die Standorte nicht mehr.',
    },
    {
      id: 'N-1-C03',
      room: 'JOINT',
      subject: { type: 'initiative', id: 'N-1' },
      author: 'U-OKAFOR',
      writtenAt: '2026-11-16T14:20:00+01:00',
      body: 'Damit ist der Punkt nur zum Teil angenommen. Ich empfehle, das im Beteiligungsprotokoll auch so zu nennen.',
    },
    {
      id: 'N-1-C04',
      room: 'EMPLOYER',
      subject: { type: 'initiative', id: 'N-1' },
      author: 'U-N1',
      writtenAt: '2026-11-16T18:00:00+01:00',
      body: 'Über die Prämie reden wir im Januar, wenn der Jahresabschluss vorliegt. Bis dahin möchte ich nichts versprechen.',
    },
    {
      id: 'N-1-C05',
      room: 'COUNCIL',
      subject: { type: 'initiative', id: 'N-1' },
      author: 'U-N11',
      writtenAt: '2026-11-13T19:20:00+01:00',
      body: 'Mit einer Woche könnte ich leben, wenn niemand außer der Dispo zugreift. Svenja, wie siehst du das?',
    },
    {
      id: 'N-1-C06',
      room: 'COUNCIL',
      subject: { type: 'initiative', id: 'N-1' },
      author: 'U-N10',
      writtenAt: '2026-11-14T10:05:00+01:00',
      parent: 'N-1-C05',
      body: 'Geht mir ähnlich. Vielleicht fragen wir im Team, ob jemand einen Betriebsrat gründen möchte.',
    },
    {
      id: 'N-1-C07',
      room: 'WORKFORCE',
      subject: { type: 'initiative', id: 'N-1' },
      author: 'U-N30',
      writtenAt: '2026-11-11T06:50:00+01:00',
      body: 'Ab wann gilt die Planung, und wird vorher am eigenen Fahrzeug geübt?',
    },
    {
      id: 'N-1-C08',
      room: 'WORKFORCE',
      subject: { type: 'initiative', id: 'N-1' },
      author: 'U-N2',
      writtenAt: '2026-11-11T09:15:00+01:00',
      parent: 'N-1-C07',
      body: 'Frühestens im Februar. Alle üben vorher zwei Stunden am eigenen Fahrzeug, in der Arbeitszeit.',
    },
  ],
  milestones: {
    election: '2026-08-14',
    hearing: '2026-09-24',
    dpia: '2026-10-16',
    policyDraft: '2026-11-10',
  },
};
