import { CONTENT_VERSION, LAW_AS_OF, type Catalogue } from './catalogue';
import type { MaturityAreaContent } from './maturity-criteria';

/** The 24 criteria of the maturity check (PA-2), in six areas. */
export const maturityCriteria: Catalogue<MaturityAreaContent> = {
  id: 'maturity-criteria',
  version: CONTENT_VERSION,
  source: 'Own wording along the themes of the self-check “Potenzialanalyse Arbeit 4.0”',
  lawAsOf: LAW_AS_OF,
  entries: [
    {
      id: 'HA',
      name: { de: 'Digitale Hausaufgaben', en: 'Digital basics' },
      items: [
        {
          id: 'HA1',
          text: {
            de: 'Die wichtigsten Abläufe sind beschrieben und werden überwiegend digital bearbeitet.',
            en: 'The most important processes are described and mostly handled digitally.',
          },
        },
        {
          id: 'HA2',
          text: {
            de: 'Unsere Systeme sind miteinander verbunden; Daten müssen nicht mehrfach erfasst werden (keine Medienbrüche).',
            en: 'Our systems are connected; data need not be entered several times (no media breaks).',
          },
        },
        {
          id: 'HA3',
          text: {
            de: 'Wir können auf unsere eigenen Daten zugreifen – auch auf Daten in Maschinen, Fahrzeugen und Clouds der Hersteller.',
            en: 'We have access to our own data – also to data in machines, vehicles and clouds of the vendors.',
          },
        },
        {
          id: 'HA4',
          text: {
            de: 'IT-Sicherheit, Datensicherung und Zuständigkeiten sind geregelt.',
            en: 'IT security, backups and responsibilities are settled.',
          },
        },
      ],
    },
    {
      id: 'ST',
      name: { de: 'Strategie', en: 'Strategy' },
      items: [
        {
          id: 'ST1',
          text: {
            de: 'Es ist geklärt, welche betrieblichen Ziele KI unterstützen soll – KI ist kein Selbstzweck.',
            en: 'It is clear which goals of the company AI is to support – AI is not an end in itself.',
          },
        },
        {
          id: 'ST2',
          text: {
            de: 'Chancen und Gefahren für Geschäftsfeld und Abläufe wurden bewertet.',
            en: 'Opportunities and dangers for the business and its processes have been assessed.',
          },
        },
        {
          id: 'ST3',
          text: {
            de: 'Es gibt Leitlinien, wofür wir KI nutzen und wofür nicht (Werte, Ethik).',
            en: 'There are guidelines on what we use AI for and what not (values, ethics).',
          },
        },
        {
          id: 'ST4',
          text: {
            de: 'Budget, Verantwortliche und Zeitrahmen sind benannt.',
            en: 'Budget, people in charge and time frame are named.',
          },
        },
      ],
    },
    {
      id: 'FK',
      name: { de: 'Führung und Kultur', en: 'Leadership and culture' },
      items: [
        {
          id: 'FK1',
          text: {
            de: 'Führungskräfte sprechen offen über Nutzen und Risiken von KI.',
            en: 'Managers speak openly about benefits and risks of AI.',
          },
        },
        {
          id: 'FK2',
          text: {
            de: 'Geführt wird im Gespräch, nicht allein über Kennzahlen.',
            en: 'Leading happens in conversation, not by key figures alone.',
          },
        },
        {
          id: 'FK3',
          text: {
            de: 'Fehler und Zweifel an Ergebnissen von Software dürfen angesprochen werden.',
            en: 'Errors of software and doubts about its results may be raised.',
          },
        },
        {
          id: 'FK4',
          text: {
            de: 'Beschäftigte und Betriebsrat werden früh in Veränderungen einbezogen.',
            en: 'Employees and works council are involved early in changes.',
          },
        },
      ],
    },
    {
      id: 'OR',
      name: { de: 'Organisation', en: 'Organisation' },
      items: [
        {
          id: 'OR1',
          text: {
            de: 'Für jede wichtige Software ist klar, wer verantwortlich ist und wer Einstellungen ändern darf.',
            en: 'For every important piece of software it is clear who is responsible and who may change settings.',
          },
        },
        {
          id: 'OR2',
          text: {
            de: 'Vor der Beschaffung werden Herstellerangaben zu KI-Funktionen eingeholt.',
            en: 'Before something is bought, the vendor is asked about its AI functions.',
          },
        },
        {
          id: 'OR3',
          text: {
            de: 'Aufgaben werden so verteilt, dass Menschen entscheiden und eingreifen können.',
            en: 'Tasks are divided so that people can decide and intervene.',
          },
        },
        {
          id: 'OR4',
          text: {
            de: 'Neue Abläufe werden erprobt und ausgewertet, bevor sie überall gelten.',
            en: 'New processes are tried out and evaluated before they apply everywhere.',
          },
        },
      ],
    },
    {
      id: 'SG',
      name: { de: 'Sicherheit und Gesundheit', en: 'Safety and health' },
      items: [
        {
          id: 'SG1',
          text: {
            de: 'Gefährdungsbeurteilungen sind aktuell und berücksichtigen psychische Belastung.',
            en: 'Risk assessments are up to date and take mental strain into account.',
          },
        },
        {
          id: 'SG2',
          text: {
            de: 'Bei neuer Technik werden Fachkraft für Arbeitssicherheit und Betriebsarzt vorab beteiligt.',
            en: 'With new technology, the occupational safety specialist and the company physician are involved beforehand.',
          },
        },
        {
          id: 'SG3',
          text: {
            de: 'Bedienbarkeit und Ergonomie von Software werden mit Nutzenden geprüft.',
            en: 'Usability and ergonomics of software are checked with those who use it.',
          },
        },
        {
          id: 'SG4',
          text: {
            de: 'Arbeitsmenge, Tempo und Erreichbarkeit werden bei digitalen Abläufen beachtet.',
            en: 'Workload, pace and availability are considered in digital processes.',
          },
        },
      ],
    },
    {
      id: 'PE',
      name: { de: 'Personal und Kompetenzen', en: 'Staff and skills' },
      items: [
        {
          id: 'PE1',
          text: {
            de: 'Beschäftigte kennen Grundlagen, Chancen und Grenzen von KI.',
            en: 'Employees know the basics, opportunities and limits of AI.',
          },
        },
        {
          id: 'PE2',
          text: {
            de: 'Weniger technikaffine Beschäftigte werden gezielt unterstützt.',
            en: 'Employees who are less at home with technology are supported deliberately.',
          },
        },
        {
          id: 'PE3',
          text: {
            de: 'Es gibt Personen, die Daten und KI-Ergebnisse fachlich beurteilen können.',
            en: 'There are people who can judge data and results of AI with expertise.',
          },
        },
        {
          id: 'PE4',
          text: {
            de: 'Für veränderte Tätigkeiten gibt es Qualifizierung und Entwicklungsperspektiven.',
            en: 'For changed work there is training and a perspective to develop.',
          },
        },
      ],
    },
  ],
};
