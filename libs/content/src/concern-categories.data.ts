import { CONTENT_VERSION, LAW_AS_OF, type Catalogue } from './catalogue';
import type { ConcernCategory } from './concern-categories';

/** The categories of the concern register with the measures that usually help. */
export const concernCategories: Catalogue<ConcernCategory> = {
  id: 'concern-categories',
  version: CONTENT_VERSION,
  source: 'Interviews of the en[AI]ble project; participation practice',
  lawAsOf: LAW_AS_OF,
  entries: [
    {
      id: 'C01',
      label: { de: 'Leistungskontrolle', en: 'Performance monitoring' },
      example: { de: 'Wird gezählt, wie schnell ich bin?', en: 'Is it counted how fast I am?' },
      measures: [
        { de: 'Protokolle abschalten', en: 'Switch off logs' },
        { de: 'Nur für Gruppen auswerten', en: 'Evaluate for groups only' },
        { de: 'Namen verdecken', en: 'Mask names' },
      ],
      clauses: ['K07'],
      positive: false,
    },
    {
      id: 'C02',
      label: { de: 'Überwachung, Überwachungsdruck', en: 'Surveillance, pressure of being watched' },
      example: { de: 'Ich fühle mich beobachtet.', en: 'I feel watched.' },
      measures: [{ de: 'Kein Standort außerhalb der Tour', en: 'No location outside the tour' }],
      clauses: ['K08', 'K09', 'K10', 'K11', 'K12'],
      positive: false,
    },
    {
      id: 'C03',
      label: { de: 'Arbeitsplatzverlust', en: 'Loss of the job' },
      example: { de: 'Braucht man mich noch?', en: 'Am I still needed?' },
      measures: [
        { de: 'Zusage: keine Kündigungen', en: 'Commitment: no dismissals' },
        { de: 'Verwendung der freien Zeit vereinbaren', en: 'Agree on the use of freed time' },
      ],
      clauses: ['K23'],
      positive: false,
    },
    {
      id: 'C04',
      label: { de: 'Arbeitsverdichtung', en: 'Work intensification' },
      example: { de: 'Dann kommt doppelt so viel.', en: 'Then twice as much will come.' },
      measures: [
        { de: 'Belastung beobachten', en: 'Monitor the workload' },
        { de: 'Puffer einplanen', en: 'Plan buffers' },
      ],
      clauses: ['K20', 'K21'],
      positive: false,
    },
    {
      id: 'C05',
      label: { de: 'Entmündigung', en: 'Loss of agency' },
      example: { de: 'Die App sagt, was ich tun soll.', en: 'The app tells me what to do.' },
      measures: [{ de: 'Recht auf Widerspruch und Korrektur', en: 'Right to veto and correct' }],
      clauses: ['K05', 'K28'],
      positive: false,
    },
    {
      id: 'C06',
      label: { de: 'Monotonie, Restarbeit', en: 'Monotony, leftover work' },
      example: { de: 'Nur noch Kontrollieren.', en: 'Nothing but checking.' },
      measures: [
        { de: 'Aufgaben im Wechsel', en: 'Job rotation' },
        { de: 'Gemischte Aufgaben', en: 'Mixed tasks' },
      ],
      clauses: ['K21'],
      positive: false,
    },
    {
      id: 'C07',
      label: { de: 'Nur noch schwierige Fälle', en: 'Only difficult cases left' },
      example: {
        de: 'Die leichten Fälle fehlen zum Durchatmen.',
        en: 'The easy cases to catch one’s breath are gone.',
      },
      measures: [
        { de: 'Regel für den Mix der Fälle', en: 'Rule for the mix of cases' },
        { de: 'Supervision', en: 'Supervision' },
      ],
      clauses: [],
      positive: false,
    },
    {
      id: 'C08',
      label: { de: 'Qualifikation, Überforderung', en: 'Skills, being overwhelmed' },
      example: { de: 'Ich bin nicht so technisch.', en: 'I am not that technical.' },
      measures: [
        { de: 'Lernen zu zweit', en: 'Learning in pairs' },
        { de: 'Zeit zum Lernen', en: 'Time to learn' },
      ],
      clauses: ['K22'],
      positive: false,
    },
    {
      id: 'C09',
      label: { de: 'Verlust von Erfahrungswissen', en: 'Loss of experience' },
      example: null,
      measures: [
        { de: 'Tage ohne System', en: 'Days without the system' },
        { de: 'Erfahrung festhalten', en: 'Record experience' },
      ],
      clauses: [],
      positive: false,
    },
    {
      id: 'C10',
      label: { de: 'Fehler und Haftung', en: 'Errors and liability' },
      example: {
        de: 'Wer ist schuld, wenn die KI falsch liegt?',
        en: 'Who is to blame when the AI is wrong?',
      },
      measures: [{ de: 'Verantwortung und Korrektur regeln', en: 'Settle responsibility and correction' }],
      clauses: ['K05', 'K28'],
      positive: false,
    },
    {
      id: 'C11',
      label: { de: 'Diskriminierung', en: 'Discrimination' },
      example: null,
      measures: [{ de: 'Auf Benachteiligung prüfen', en: 'Test for bias' }],
      clauses: ['K19'],
      positive: false,
    },
    {
      id: 'C12',
      label: { de: 'Datenschutz, Datenabfluss', en: 'Data protection, data leaks' },
      example: null,
      measures: [
        { de: 'Datenkatalog und Löschfristen vereinbaren', en: 'Agree on data catalogue and retention' },
      ],
      clauses: ['K10', 'K14', 'K26'],
      positive: false,
    },
    {
      id: 'C13',
      label: {
        de: 'Führung nur über Kennzahlen („Messen statt Führen“)',
        en: 'Leading by figures only (“measuring instead of leading”)',
      },
      example: null,
      measures: [{ de: 'Regel für gute Führung', en: 'Rule for good leadership' }],
      clauses: ['K07'],
      positive: false,
    },
    {
      id: 'C14',
      label: { de: 'Unpersönlicher Umgang', en: 'Impersonal treatment' },
      example: null,
      measures: [{ de: 'Ansprechperson zusichern', en: 'Guarantee a human contact' }],
      clauses: [],
      positive: false,
    },
    {
      id: 'C15',
      label: { de: 'Chance, Erleichterung', en: 'Chance, relief' },
      example: { de: 'Endlich mehr Zeit für Menschen.', en: 'More time for people at last.' },
      measures: [{ de: 'Als erwarteten Nutzen festhalten', en: 'Record as an expected benefit' }],
      clauses: [],
      positive: true,
    },
  ],
};
