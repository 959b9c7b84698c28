import type { ControlDataType, ControlPurpose, ControlViewer, Granularity } from '@einklang/domain';
import type { Bilingual } from './catalogue';

/** A kind of data, and what it means so that nobody has to guess which one fits. */
export interface ControlDataText {
  readonly label: Bilingual;
  readonly example: Bilingual;
}

/** Kinds of data of a control profile. */
export const controlData: Record<ControlDataType, ControlDataText> = {
  MASTER: {
    label: { de: 'Stammdaten', en: 'Master data' },
    example: { de: 'Name, Personalnummer, Abteilung', en: 'Name, staff number, department' },
  },
  LOGIN: {
    label: { de: 'An- und Abmeldungen', en: 'Sign-ins and sign-outs' },
    example: { de: 'Wer wann angemeldet war', en: 'Who was signed in when' },
  },
  ACTIVITY: {
    label: { de: 'Bearbeitungsschritte', en: 'Steps of work' },
    example: { de: 'Klicks, Zeitstempel, Änderungen', en: 'Clicks, time stamps, changes' },
  },
  INPUT: {
    label: { de: 'Eingaben', en: 'Input' },
    example: { de: 'Texte, Sprache, Anfragen an die KI', en: 'Texts, speech, questions to the AI' },
  },
  QUANTITY: {
    label: { de: 'Mengen und Zeiten', en: 'Quantities and times' },
    example: { de: 'Stückzahl, Dauer je Auftrag', en: 'Number of pieces, time per order' },
  },
  QUALITY: {
    label: { de: 'Fehler und Qualität', en: 'Errors and quality' },
    example: { de: 'Ausschuss, Korrekturen, Beanstandungen', en: 'Scrap, corrections, complaints' },
  },
  WORKING_TIME: {
    label: { de: 'Arbeitszeiten', en: 'Working times' },
    example: { de: 'Beginn, Ende, Pausen, Dienste', en: 'Start, end, breaks, shifts' },
  },
  LOCATION: {
    label: { de: 'Standort', en: 'Location' },
    example: { de: 'Position, Route, Aufenthaltsdauer', en: 'Position, route, time spent' },
  },
  RECORDING: {
    label: { de: 'Bild, Ton, Fahrweise', en: 'Image, sound, driving' },
    example: { de: 'Kamera, Mikrofon, Sensoren', en: 'Camera, microphone, sensors' },
  },
  SCORE: {
    label: { de: 'Bewertung oder Rangfolge', en: 'Rating or ranking' },
    example: { de: 'Punkte, Ampeln, Ranglisten', en: 'Points, traffic lights, rankings' },
  },
  SKILLS: {
    label: { de: 'Qualifikation und Einsatz', en: 'Skills and assignment' },
    example: { de: 'Befähigungen, Schulungen, Verfügbarkeit', en: 'Skills, training, availability' },
  },
  HEALTH: {
    label: { de: 'Gesundheit', en: 'Health' },
    example: { de: 'Krankheit, Belastung, Einschränkungen', en: 'Illness, strain, limitations' },
  },
  BIOMETRIC: {
    label: { de: 'Biometrische Merkmale', en: 'Biometric features' },
    example: {
      de: 'Gesicht, Stimme oder Finger zur Erkennung',
      en: 'Face, voice or finger to recognise somebody',
    },
  },
  MACHINE: {
    label: { de: 'Maschinen- und Prozessdaten', en: 'Machine and process data' },
    example: { de: 'Messwerte, Laufzeiten, Stillstände', en: 'Measurements, run times, downtimes' },
  },
  CUSTOMER: {
    label: { de: 'Daten von Kundinnen und Kunden', en: 'Data of customers' },
    example: { de: 'Anschrift, Auftrag, Anliegen', en: 'Address, order, request' },
  },
};

/** Who looks at data. */
export const controlViewers: Record<ControlViewer, Bilingual> = {
  SELF: { de: 'die Person selbst', en: 'the person concerned' },
  TEAM: { de: 'Kolleginnen und Kollegen', en: 'colleagues' },
  LINE_MANAGER: { de: 'direkte Führungskraft', en: 'line manager' },
  PLANNING: { de: 'Planung, Disposition', en: 'planning, dispatch' },
  MANAGEMENT: { de: 'Geschäftsführung', en: 'management' },
  HR: { de: 'Personalabteilung', en: 'HR' },
  CONTROLLING: { de: 'Controlling', en: 'controlling' },
  IT: { de: 'IT-Administration', en: 'IT administration' },
  VENDOR: { de: 'Hersteller, Dienstleister', en: 'vendor, service provider' },
  CUSTOMER: { de: 'Kundinnen und Kunden', en: 'customers' },
  COUNCIL: { de: 'Betriebsrat oder Vertretung', en: 'works council or representatives' },
  DPO: { de: 'Datenschutzbeauftragte', en: 'data protection officer' },
  OTHER: { de: 'andere Stelle', en: 'somebody else' },
};

/** What data are used for. */
export const controlPurposes: Record<ControlPurpose, Bilingual> = {
  OPERATION: { de: 'Betrieb und Ablauf', en: 'operation' },
  PLANNING: { de: 'Planung', en: 'planning' },
  SECURITY: { de: 'Sicherheit', en: 'security' },
  ERRORS: { de: 'Fehlersuche', en: 'finding errors' },
  QUALITY: { de: 'Qualität', en: 'quality' },
  BILLING: { de: 'Abrechnung', en: 'billing' },
  LEARNING: { de: 'Lernen und Anleitung', en: 'learning and guidance' },
  AI_TRAINING: { de: 'Training der KI', en: 'training of the AI' },
  EVALUATION: { de: 'Beurteilung Einzelner', en: 'assessment of individuals' },
  PAY: { de: 'Entgelt, Prämie', en: 'pay, bonus' },
  LEGAL: { de: 'gesetzliche Pflicht', en: 'legal duty' },
  OTHER: { de: 'anderer Zweck', en: 'other purpose' },
};

/** How closely somebody looks. */
export const controlGranularities: Record<Granularity, Bilingual> = {
  PERSON: { de: 'je Person', en: 'per person' },
  PSEUDONYM: { de: 'je Kennung ohne Namen', en: 'per code without a name' },
  TEAM: { de: 'nur für Gruppen', en: 'for groups only' },
  SITE: { de: 'nur für den ganzen Betrieb', en: 'for the whole site only' },
};
