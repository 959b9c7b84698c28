import type { Bilingual } from './catalogue';

/** Lines that a business case must show, or give reasons for leaving at zero. */
interface CostCategory extends Bilingual {
  readonly mandatory: boolean;
}

const line = (de: string, en: string): CostCategory => ({ de, en, mandatory: false });
const duty = (de: string, en: string): CostCategory => ({ de, en, mandatory: true });
const label = (de: string, en: string): Bilingual => ({ de, en });

/** Spent once, before or at the start; in EUR net. */
export const ONE_OFF_COST_LABELS = {
  SOFTWARE_SETUP: line('Einrichtung der Software', 'Software set-up'),
  HARDWARE: line('Hardware und Sensoren', 'Hardware and sensors'),
  INTEGRATION: line('Integration und Schnittstellen', 'Integration and interfaces'),
  DATA_PREPARATION: line('Aufbereitung der Daten', 'Data preparation'),
  PROJECT_MANAGEMENT: line('Projektleitung (eigene Stunden)', 'Project management (own hours)'),
  CONSULTING: line('Externe Beratung', 'External consulting'),
  PARTICIPATION: duty(
    'Beteiligung (Zeit des Betriebsrats, Sachverstand, Workshops, Befragung)',
    'Participation (council time, expert, workshops, survey)',
  ),
  LEGAL_DPIA: duty(
    'Recht und Datenschutz-Folgenabschätzung',
    'Legal work and data protection impact assessment',
  ),
  RISK_ASSESSMENT: duty('Gefährdungsbeurteilung und Arbeitsgestaltung', 'Risk assessment and work design'),
  TRAINING: duty('Schulung (Lehrende und Arbeitszeit)', 'Training (trainers and paid time)'),
  PILOT: line('Pilot und Parallelbetrieb', 'Pilot and parallel run'),
  DECOMMISSIONING: line('Abschaltung des alten Systems', 'Decommissioning of the old system'),
} as const;

/** Spent each year of operation; in EUR net. */
export const RUNNING_COST_LABELS = {
  LICENCES: line('Lizenzen und Abonnement', 'Licences and subscription'),
  USAGE_FEES: line('Gebühren je Nutzung', 'Usage fees'),
  OPERATION: line('Betrieb und Unterstützung', 'Operation and support'),
  MAINTENANCE: line('Wartung und Aktualisierung', 'Maintenance and updates'),
  CLOUD: line('Cloud und Speicher', 'Cloud and storage'),
  SECURITY: line('Datenschutz und Sicherheit', 'Data protection and security'),
  MONITORING: line('Überwachung der Modellgüte', 'Monitoring of model quality'),
  REFRESHER_TRAINING: duty('Auffrischung der Schulung', 'Refresher training'),
  REVIEW: duty('Prüfung und Auswertung durch beide Seiten', 'Review and audit by both sides'),
  INTERNAL_ROLE: line('Zuständige Person (eigene Stunden)', 'Internal role (own hours)'),
} as const;

/** Shown as a risk, never part of the base case. */
export const POSSIBLE_COST_LABELS = {
  CONCILIATION: label('Einigungsstelle (Spanne)', 'Conciliation committee (range)'),
  SOCIAL_PLAN: label('Sozialplan (Spanne)', 'Social plan (range)'),
} as const;

export const BENEFIT_LABELS = {
  TIME_SAVING: label('Zeitersparnis', 'Time saving'),
  LEAD_TIME: label('Kürzere Durchlaufzeit', 'Shorter lead time'),
  ERROR_REDUCTION: label('Weniger Fehler und Nacharbeit', 'Fewer errors and less rework'),
  MATERIAL_ENERGY: label('Material und Energie', 'Material and energy'),
  DOWNTIME: label('Weniger Stillstand', 'Less downtime'),
  REVENUE: label('Umsatz, neue Leistung', 'Revenue, new service'),
  DISCOUNTS: label('Skonto', 'Cash discounts'),
  OVERTIME: label('Weniger Überstunden', 'Less overtime'),
  STRAIN_REDUCTION: label(
    'Weniger Belastung und Fehlzeiten (nur mit Beleg)',
    'Less strain and absence (only with evidence)',
  ),
  TURNOVER: label('Weniger Fluktuation und Suche', 'Less turnover and recruiting'),
  RISK_COMPLIANCE: label('Weniger Risiko, Regeln eingehalten', 'Less risk, rules met'),
} as const;

/** Criteria of the Nutzwertanalyse that money does not show. */
export const NON_MONETARY_CRITERIA_LABELS = {
  PROCESS_QUALITY: label('Prozessqualität', 'Quality of the process'),
  CUSTOMER_VALUE: label('Kundennutzen', 'Value for customers'),
  WORK_QUALITY: label('Arbeitsqualität, Entlastung', 'Quality of work, relief'),
  LATITUDE: label('Handlungsspielraum', 'Latitude'),
  LEARNING: label('Lernförderlichkeit', 'Opportunity to learn'),
  DATA_PROTECTION: label('Datenschutz', 'Data protection'),
  TRANSPARENCY: label('Transparenz', 'Transparency'),
  VENDOR_DEPENDENCE: label('Abhängigkeit vom Hersteller', 'Dependence on the vendor'),
  FUTURE_FIT: label('Zukunftsfähigkeit', 'Fit for the future'),
  ACCEPTANCE: label('Akzeptanz', 'Acceptance'),
  EFFORT: label('Umsetzungsaufwand', 'Effort of implementation'),
  ECOLOGY: label('Ökologische Wirkung', 'Ecological effect'),
} as const;

/** How well a benefit is founded. */
export const EVIDENCE_LABELS = {
  MEASURED: label('gemessen', 'measured'),
  REFERENCE: label('Vergleichswert', 'reference value'),
  ASSUMPTION: label('Annahme', 'assumption'),
} as const;

/** § 92 BetrVG: what freed time is meant for; JOB_REDUCTION brings further duties. */
export const FREED_TIME_USE_LABELS = {
  quality: label('Qualität', 'Quality'),
  overtimeReduction: label('Abbau von Überstunden', 'Less overtime'),
  newTasks: label('Neue Aufgaben', 'New tasks'),
  noReplacement: label('Stellen werden nicht nachbesetzt', 'Vacancies are not filled'),
  jobReduction: label('Abbau von Stellen', 'Job cuts'),
  undecided: label('noch nicht entschieden', 'not decided yet'),
} as const;

export type OneOffCostCategory = keyof typeof ONE_OFF_COST_LABELS;
export type RunningCostCategory = keyof typeof RUNNING_COST_LABELS;
export type BenefitCategory = keyof typeof BENEFIT_LABELS;
export type NonMonetaryCriterion = keyof typeof NON_MONETARY_CRITERIA_LABELS;
