import type {
  BenefitLineCategory,
  EvidenceKind,
  NonMonetaryCriterion,
  OneOffCategory,
  PossibleCostKind,
  RunningCategory,
  SystemFacts,
} from '@einklang/domain';
import type { Bilingual } from './catalogue';

const label = (de: string, en: string): Bilingual => ({ de, en });

/** Spent once, before or at the start; in EUR net. */
export const ONE_OFF_COST_LABELS: Readonly<Record<OneOffCategory, Bilingual>> = {
  SOFTWARE_SETUP: label('Einrichtung der Software', 'Software set-up'),
  HARDWARE: label('Hardware und Sensoren', 'Hardware and sensors'),
  INTEGRATION: label('Integration und Schnittstellen', 'Integration and interfaces'),
  DATA_PREPARATION: label('Aufbereitung der Daten', 'Data preparation'),
  PROJECT_MANAGEMENT: label('Projektleitung (eigene Stunden)', 'Project management (own hours)'),
  CONSULTING: label('Externe Beratung', 'External consulting'),
  PARTICIPATION: label(
    'Beteiligung (Zeit der Beschäftigtenvertretung, Sachverstand, Workshops, Befragung)',
    'Participation (time of the employees’ representatives, expert, workshops, survey)',
  ),
  LEGAL_DPIA: label(
    'Recht und Datenschutz-Folgenabschätzung',
    'Legal work and data protection impact assessment',
  ),
  RISK_ASSESSMENT: label('Gefährdungsbeurteilung und Arbeitsgestaltung', 'Risk assessment and work design'),
  TRAINING: label('Schulung (Lehrende und Arbeitszeit)', 'Training (trainers and paid time)'),
  PILOT: label('Pilot und Parallelbetrieb', 'Pilot and parallel run'),
  DECOMMISSIONING: label('Abschaltung des alten Systems', 'Decommissioning of the old system'),
};

/** Spent each year of operation; in EUR net. */
export const RUNNING_COST_LABELS: Readonly<Record<RunningCategory, Bilingual>> = {
  LICENCES: label('Lizenzen und Abonnement', 'Licences and subscription'),
  USAGE_FEES: label('Gebühren je Nutzung', 'Usage fees'),
  OPERATION: label('Betrieb und Unterstützung', 'Operation and support'),
  MAINTENANCE: label('Wartung und Aktualisierung', 'Maintenance and updates'),
  CLOUD: label('Cloud und Speicher', 'Cloud and storage'),
  SECURITY: label('Datenschutz und Sicherheit', 'Data protection and security'),
  MONITORING: label('Überwachung der Modellgüte', 'Monitoring of model quality'),
  REFRESHER_TRAINING: label('Auffrischung der Schulung', 'Refresher training'),
  REVIEW: label('Prüfung und Auswertung durch beide Seiten', 'Review and audit by both sides'),
  INTERNAL_ROLE: label('Zuständige Person (eigene Stunden)', 'Internal role (own hours)'),
};

/** Shown as a risk, never part of the base case. */
export const POSSIBLE_COST_LABELS: Readonly<Record<PossibleCostKind, Bilingual>> = {
  CONCILIATION: label('Einigungsstelle (Spanne)', 'Conciliation committee (range)'),
  SOCIAL_PLAN: label('Sozialplan (Spanne)', 'Social plan (range)'),
};

export const BENEFIT_LABELS: Readonly<Record<BenefitLineCategory | 'TIME_SAVING', Bilingual>> = {
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
};

/** Criteria of the Nutzwertanalyse that money does not show. */
export const NON_MONETARY_CRITERIA_LABELS: Readonly<Record<NonMonetaryCriterion, Bilingual>> = {
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
};

/** How well a benefit is founded. */
export const EVIDENCE_LABELS: Readonly<Record<EvidenceKind, Bilingual>> = {
  MEASURED: label('gemessen', 'measured'),
  REFERENCE: label('Vergleichswert', 'reference value'),
  ASSUMPTION: label('Annahme', 'assumption'),
};

/** § 92 BetrVG: what freed time is meant for; JOB_REDUCTION brings further duties. */
export const FREED_TIME_USE_LABELS: Readonly<Record<SystemFacts['freedTimeUse'], Bilingual>> = {
  quality: label('Qualität', 'Quality'),
  overtimeReduction: label('Abbau von Überstunden', 'Less overtime'),
  newTasks: label('Neue Aufgaben', 'New tasks'),
  noReplacement: label('Stellen werden nicht nachbesetzt', 'Vacancies are not filled'),
  jobReduction: label('Abbau von Stellen', 'Job cuts'),
  undecided: label('noch nicht entschieden', 'not decided yet'),
};
