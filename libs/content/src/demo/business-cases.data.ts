import { EXAMPLE_BUSINESS_CASE, type BusinessCaseInput } from '@einklang/domain';

/** The worked case of the domain. */
export const invoicesCase: BusinessCaseInput = {
  ...EXAMPLE_BUSINESS_CASE,
  notCalculable: 'Weniger Hektik am Monatsende, schnellere Auskunft an Lieferanten.',
};

export const visualInspectionCase: BusinessCaseInput = {
  horizonYears: 5,
  discountRate: 0.08,
  contingency: 0.1,
  ramp: [0.6, 1],
  timeSaving: {
    casesPerYear: 180_000,
    minutesPerCase: 0.6,
    hourlyCost: 34,
    hourlyCostGroupSize: 14,
    savingRate: 0.6,
    suitableShare: 0.85,
    reviewMinutes: 0.1,
    realisationRate: 0.7,
    evidence: 'MEASURED',
    note: 'Messung an zwei Prüfplätzen im Februar 2026',
  },
  benefits: [
    {
      id: 'reklamationen',
      category: 'ERROR_REDUCTION',
      label: 'Weniger Reklamationen',
      amount: 29_500,
      evidence: 'REFERENCE',
    },
    {
      id: 'material',
      category: 'MATERIAL_ENERGY',
      label: 'Weniger Ausschuss',
      amount: 10_500,
      evidence: 'ASSUMPTION',
    },
  ],
  oneOff: [
    { id: 'einrichtung', category: 'SOFTWARE_SETUP', label: 'Einrichtung', amount: 18_000 },
    { id: 'kameras', category: 'HARDWARE', label: 'Kameras, Licht, Server', amount: 42_000 },
    { id: 'bilder', category: 'DATA_PREPARATION', label: 'Bilder sammeln und beschriften', amount: 9_000 },
    { id: 'beteiligung', category: 'PARTICIPATION', label: 'Beteiligung und Sachverstand', amount: 7_200 },
    { id: 'datenschutz', category: 'LEGAL_DPIA', label: 'Folgenabschätzung und Recht', amount: 4_000 },
    { id: 'gefaehrdung', category: 'RISK_ASSESSMENT', label: 'Gefährdungsbeurteilung', amount: 1_800 },
    { id: 'schulung', category: 'TRAINING', label: 'Schulung und Lernzeit', amount: 6_400 },
  ],
  running: [
    { id: 'lizenz', category: 'LICENCES', label: 'Lizenz', amount: 7_200 },
    { id: 'wartung', category: 'MAINTENANCE', label: 'Wartung', amount: 4_800 },
    { id: 'guete', category: 'MONITORING', label: 'Prüfsatz und Modellgüte', amount: 1_500 },
    { id: 'pruefung', category: 'REVIEW', label: 'Auswertung durch beide Seiten', amount: 1_600 },
  ],
  ranges: [
    { parameter: 'savingRate', low: 0.45, likely: 0.6, high: 0.7 },
    { parameter: 'realisationRate', low: 0.5, likely: 0.7, high: 0.85 },
    { parameter: 'otherBenefits', low: 0.6, likely: 1, high: 1.2 },
    { parameter: 'investment', low: 0.95, likely: 1, high: 1.2 },
  ],
  alternative: {
    label: 'Bessere Beleuchtung und Lehren',
    oneOff: 12_000,
    running: 800,
    benefit: 8_500,
  },
  notCalculable: 'Weniger Ermüdung der Augen, mehr Zeit für Fehlerursachen.',
};

export const rostersCase: BusinessCaseInput = {
  horizonYears: 4,
  discountRate: 0.06,
  contingency: 0.1,
  ramp: [0.4, 0.9, 1],
  timeSaving: {
    casesPerYear: 48,
    minutesPerCase: 960,
    hourlyCost: 36,
    hourlyCostGroupSize: 4,
    savingRate: 0.45,
    suitableShare: 0.9,
    reviewMinutes: 120,
    realisationRate: 0.7,
    evidence: 'MEASURED',
    note: 'Vier Teams, zwölf Pläne im Jahr, gemessen im ersten Quartal 2026',
  },
  benefits: [
    {
      id: 'ueberstunden',
      category: 'OVERTIME',
      label: 'Weniger Überstunden',
      amount: 15_200,
      evidence: 'REFERENCE',
    },
    {
      id: 'fluktuation',
      category: 'TURNOVER',
      label: 'Weniger Fluktuation',
      amount: 7_500,
      evidence: 'ASSUMPTION',
    },
  ],
  oneOff: [
    { id: 'einrichtung', category: 'SOFTWARE_SETUP', label: 'Einrichtung', amount: 7_500 },
    { id: 'schnittstelle', category: 'INTEGRATION', label: 'Anbindung der Pflegesoftware', amount: 5_200 },
    { id: 'beteiligung', category: 'PARTICIPATION', label: 'Beteiligung und Sachverstand', amount: 6_800 },
    { id: 'datenschutz', category: 'LEGAL_DPIA', label: 'Folgenabschätzung und Recht', amount: 3_600 },
    { id: 'gefaehrdung', category: 'RISK_ASSESSMENT', label: 'Gefährdungsbeurteilung', amount: 1_500 },
    { id: 'schulung', category: 'TRAINING', label: 'Schulung und Lernzeit', amount: 5_400 },
  ],
  running: [
    { id: 'abo', category: 'LICENCES', label: 'Abonnement', amount: 6_900 },
    { id: 'auffrischung', category: 'REFRESHER_TRAINING', label: 'Auffrischung', amount: 1_200 },
    { id: 'pruefung', category: 'REVIEW', label: 'Verteilungsbericht und Auswertung', amount: 1_800 },
  ],
  ranges: [
    { parameter: 'savingRate', low: 0.3, likely: 0.45, high: 0.55 },
    { parameter: 'realisationRate', low: 0.5, likely: 0.7, high: 0.9 },
    { parameter: 'otherBenefits', low: 0.6, likely: 1, high: 1.2 },
  ],
  alternative: {
    label: 'Feste Planungsrunden mit Wunschbuch',
    oneOff: 1_500,
    running: 600,
    benefit: 4_200,
  },
  notCalculable: 'Verlässliche Pläne vier Wochen vorher, Gefühl der Gleichbehandlung.',
};

export const toursCase: BusinessCaseInput = {
  horizonYears: 4,
  discountRate: 0.06,
  contingency: 0.1,
  ramp: [0.5, 1],
  benefits: [
    {
      id: 'kraftstoff',
      category: 'MATERIAL_ENERGY',
      label: 'Weniger Kilometer',
      amount: 13_000,
      evidence: 'REFERENCE',
    },
    {
      id: 'ueberstunden',
      category: 'OVERTIME',
      label: 'Weniger Überstunden',
      amount: 6_200,
      evidence: 'MEASURED',
    },
  ],
  oneOff: [
    { id: 'einrichtung', category: 'SOFTWARE_SETUP', label: 'Einrichtung', amount: 4_800 },
    { id: 'geraete', category: 'HARDWARE', label: 'Geräte in 17 Fahrzeugen', amount: 5_100 },
    { id: 'beteiligung', category: 'PARTICIPATION', label: 'Beteiligung und Befragung', amount: 2_400 },
    { id: 'datenschutz', category: 'LEGAL_DPIA', label: 'Folgenabschätzung', amount: 2_200 },
    { id: 'gefaehrdung', category: 'RISK_ASSESSMENT', label: 'Gefährdungsbeurteilung', amount: 900 },
    { id: 'schulung', category: 'TRAINING', label: 'Einweisung', amount: 1_700 },
  ],
  running: [
    { id: 'abo', category: 'LICENCES', label: 'Abonnement', amount: 6_800 },
    { id: 'pruefung', category: 'REVIEW', label: 'Auswertung mit der Belegschaft', amount: 700 },
  ],
  ranges: [
    { parameter: 'otherBenefits', low: 0.6, likely: 1, high: 1.2 },
    { parameter: 'investment', low: 0.9, likely: 1, high: 1.3 },
  ],
  alternative: {
    label: 'Touren einmal im Quartal von Hand neu ordnen',
    oneOff: 0,
    running: 1_900,
    benefit: 5_200,
  },
  notCalculable: 'Weniger Suchen, verlässlichere Ankunftszeiten.',
};

/** Test vector C of the domain: flows of −18,500; −1,200; 2,600; 4,100 that never pay back. */
export const serviceBotCase: BusinessCaseInput = {
  horizonYears: 3,
  discountRate: 0.08,
  contingency: 0,
  ramp: [4_800 / 10_100, 8_600 / 10_100, 1],
  benefits: [
    {
      id: 'anfragen',
      category: 'LEAD_TIME',
      label: 'Schnellere Auskunft',
      amount: 10_100,
      evidence: 'ASSUMPTION',
    },
  ],
  oneOff: [
    { id: 'einrichtung', category: 'SOFTWARE_SETUP', label: 'Einrichtung', amount: 8_000 },
    { id: 'anbindung', category: 'INTEGRATION', label: 'Anbindung der Sendungsdaten', amount: 4_500 },
    { id: 'schulung', category: 'TRAINING', label: 'Einweisung', amount: 2_000 },
    { id: 'beteiligung', category: 'PARTICIPATION', label: 'Beteiligung', amount: 1_500 },
    { id: 'datenschutz', category: 'LEGAL_DPIA', label: 'Datenschutz', amount: 1_500 },
    { id: 'gefaehrdung', category: 'RISK_ASSESSMENT', label: 'Gefährdungsbeurteilung', amount: 1_000 },
  ],
  running: [
    { id: 'abo', category: 'LICENCES', label: 'Abonnement', amount: 3_600 },
    { id: 'nutzung', category: 'USAGE_FEES', label: 'Nutzung', amount: 1_200 },
    { id: 'auffrischung', category: 'REFRESHER_TRAINING', label: 'Auffrischung', amount: 600 },
    { id: 'pruefung', category: 'REVIEW', label: 'Auswertung', amount: 600 },
  ],
  alternative: {
    label: 'Häufige Fragen auf der Website beantworten',
    oneOff: 900,
    running: 200,
    benefit: 2_400,
  },
  notCalculable: 'Weniger Unterbrechungen in der Disposition.',
};
