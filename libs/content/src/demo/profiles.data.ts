import { EMPTY_PROFILE } from '@einklang/domain';
import type { DemoProfile } from './demo.model';

export const visualInspectionProfile: DemoProfile = {
  by: 'U-B3',
  at: '2026-02-24T10:00:00+01:00',
  content: {
    process: 'Sichtprüfung fertiger Drehteile an sechs Prüfplätzen in zwei Schichten.',
    groups: [{ name: 'Qualitätssicherung', headcount: 14 }],
    suggestedBy: 'EMPLOYEE',
    currentHours: 1_800,
    benefitTypes: ['TIME_SAVING', 'ERROR_REDUCTION', 'MATERIAL_ENERGY'],
    aiFunctions: ['PERCEIVE', 'UNDERSTAND'],
    decisions: 'Ob ein Teil ausgesondert wird. Es entscheidet weiter der Mensch am Prüfplatz.',
    alternatives: ['Bessere Beleuchtung und Lehren an den Prüfplätzen'],
  },
};

export const invoicesProfile: DemoProfile = {
  by: 'U-B3',
  at: '2026-10-30T09:30:00+01:00',
  content: {
    process: 'Eingangsrechnungen erfassen, kontieren und zur Freigabe geben: 24.000 im Jahr.',
    groups: [{ name: 'Buchhaltung', headcount: 12 }],
    suggestedBy: 'MANAGEMENT',
    currentHours: 2_400,
    benefitTypes: ['TIME_SAVING', 'DISCOUNTS', 'ERROR_REDUCTION'],
    aiFunctions: ['PERCEIVE', 'UNDERSTAND', 'LEARN'],
    decisions: 'Auf welches Konto gebucht wird. Jede Buchung gibt ein Mensch frei.',
    alternatives: ['Rechnungen als PDF mit fester Vorlage anfordern'],
  },
};

/** Begun and not finished: what the assistant is for has not been settled yet. */
export const copilotProfile: DemoProfile = {
  by: 'U-B4',
  at: '2026-11-10T15:20:00+01:00',
  content: {
    ...EMPTY_PROFILE,
    process: 'E-Mails, Protokolle und Angebote in den Büroteams.',
    groups: [
      { name: 'Verwaltung', headcount: 24 },
      { name: 'Vertrieb und Konstruktion', headcount: 46 },
    ],
    suggestedBy: 'MANAGEMENT',
    aiFunctions: ['UNDERSTAND'],
  },
};

export const rostersProfile: DemoProfile = {
  by: 'U-L2',
  at: '2026-06-05T14:00:00+02:00',
  content: {
    process: 'Dienstpläne für vier Bereiche, zwölfmal im Jahr, mit Wünschen und kurzfristigen Änderungen.',
    groups: [
      { name: 'Ambulante Pflege Nord', headcount: 26 },
      { name: 'Ambulante Pflege Süd', headcount: 19 },
      { name: 'Tagespflege', headcount: 10 },
      { name: 'Verwaltung', headcount: 6 },
    ],
    suggestedBy: 'MANAGEMENT',
    currentHours: 770,
    benefitTypes: ['TIME_SAVING', 'OVERTIME', 'TURNOVER'],
    aiFunctions: ['UNDERSTAND', 'ACT'],
    decisions: 'Wer wann arbeitet. Die Pflegedienstleitung verantwortet jeden Plan.',
    alternatives: ['Feste Planungsrunden mit Wunschbuch'],
  },
};

export const careDocumentationProfile: DemoProfile = {
  by: 'U-L2',
  at: '2026-11-09T11:00:00+01:00',
  content: {
    process: 'Pflegedokumentation nach jedem Besuch, oft erst nach Feierabend.',
    groups: [{ name: 'Ambulante Pflege', headcount: 72 }],
    suggestedBy: 'EMPLOYEE',
    currentHours: 9_400,
    benefitTypes: ['TIME_SAVING', 'STRAIN_REDUCTION'],
    aiFunctions: ['PERCEIVE', 'UNDERSTAND'],
    decisions: 'Keine. Der Text ist ein Vorschlag, die Pflegekraft zeichnet ab.',
    alternatives: ['Kurze Textbausteine auf dem Diensthandy'],
  },
};

export const toursProfile: DemoProfile = {
  by: 'U-N2',
  at: '2026-07-09T08:00:00+02:00',
  content: {
    process: 'Tägliche Touren für 17 Transporter nach Erfahrung der Disposition.',
    groups: [
      { name: 'Fahrdienst', headcount: 17 },
      { name: 'Disposition', headcount: 4 },
    ],
    suggestedBy: 'MANAGEMENT',
    currentHours: 1_100,
    benefitTypes: ['MATERIAL_ENERGY', 'OVERTIME'],
    aiFunctions: ['UNDERSTAND', 'ACT', 'LEARN'],
    decisions: 'In welcher Reihenfolge gefahren wird. Wer fährt, darf sie ändern.',
    alternatives: ['Touren einmal im Quartal von Hand neu ordnen'],
  },
};

export const serviceBotProfile: DemoProfile = {
  by: 'U-N2',
  at: '2026-04-27T10:30:00+02:00',
  content: {
    process: 'Fragen zu Sendungen am Telefon und per E-Mail, rund vierzig am Tag.',
    groups: [{ name: 'Disposition', headcount: 4 }],
    suggestedBy: 'MANAGEMENT',
    currentHours: 900,
    benefitTypes: ['LEAD_TIME'],
    aiFunctions: ['UNDERSTAND'],
    decisions: 'Keine, die Beschäftigte betrifft.',
    alternatives: ['Häufige Fragen auf der Website beantworten'],
  },
};
