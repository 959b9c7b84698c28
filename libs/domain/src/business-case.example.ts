import type { BusinessCaseInput, OneOffCategory, RunningCategory } from './business-case.model';

const once = (category: OneOffCategory, label: string, amount: number) => ({
  id: label,
  category,
  label,
  amount,
});
const yearly = (category: RunningCategory, label: string, amount: number, perCase = false) => ({
  id: label,
  category,
  label,
  amount,
  perCase,
});

/** A worked case to look at, and test vector A of domain 6.4: incoming invoices with the claim »70 % Zeitersparnis«. */
export const EXAMPLE_BUSINESS_CASE: BusinessCaseInput = {
  horizonYears: 5,
  discountRate: 0.08,
  contingency: 0.1,
  ramp: [0.5, 0.9, 1, 1, 1],
  timeSaving: {
    casesPerYear: 24_000,
    minutesPerCase: 6,
    hourlyCost: 38.5,
    savingRate: 0.7,
    suitableShare: 0.8,
    reviewMinutes: 0.5,
    realisationRate: 0.75,
    evidence: 'REFERENCE',
  },
  benefits: [
    { id: 'Skonto', category: 'DISCOUNTS', label: 'Skonto', amount: 3_500, evidence: 'MEASURED' },
    {
      id: 'Fehler',
      category: 'ERROR_REDUCTION',
      label: 'Weniger Fehler',
      amount: 2_000,
      evidence: 'ASSUMPTION',
    },
  ],
  oneOff: [
    once('SOFTWARE_SETUP', 'Einrichtung', 9_000),
    once('INTEGRATION', 'Schnittstellen', 14_000),
    once('DATA_PREPARATION', 'Daten', 4_500),
    once('TRAINING', 'Trainer', 3_200),
    once('TRAINING', 'Lernzeit', 12 * 8 * 38.5),
    once('PARTICIPATION', 'Beteiligung und Sachverstand', 4_800),
    once('LEGAL_DPIA', 'DSFA und Recht', 3_500),
    once('PROJECT_MANAGEMENT', 'Projektleitung', 120 * 55),
  ],
  running: [
    yearly('LICENCES', 'Lizenz', 6_000),
    yearly('USAGE_FEES', 'Gebühr je Beleg', 0.12, true),
    yearly('OPERATION', 'Betrieb', 2_400),
    yearly('REVIEW', 'Auffrischung und Prüfung', 1_800),
    yearly('MONITORING', 'Überwachung', 1_200),
  ],
  ranges: [
    { parameter: 'savingRate', low: 0.55, likely: 0.7, high: 0.75 },
    { parameter: 'realisationRate', low: 0.6, likely: 0.75, high: 0.9 },
    { parameter: 'investment', low: 0.9, likely: 1, high: 1.3 },
    { parameter: 'running', low: 0.95, likely: 1, high: 1.2 },
  ],
  alternative: {
    label: 'Rechnungen als PDF mit fester Vorlage anfordern',
    oneOff: 6_500,
    running: 1_200,
    benefit: 9_800,
    note: 'Gespräche mit den zwanzig größten Lieferanten, ohne KI',
  },
};
