import type { AiFunction, BenefitLineCategory, RuleId, SystemFacts } from '@einklang/domain';
import type { Bilingual, CatalogueHead } from './catalogue';

// prettier-ignore
export const USE_CASE_IDS = [
  'UC01', 'UC02', 'UC03', 'UC04', 'UC05', 'UC06', 'UC07', 'UC08', 'UC09', 'UC10', 'UC11', 'UC12', 'UC13', 'UC14', 'UC15',
  'UC16', 'UC17', 'UC18', 'UC19', 'UC20', 'UC21', 'UC22', 'UC23', 'UC24', 'UC25', 'UC26', 'UC27', 'UC28', 'UC29', 'UC30',
] as const;
export type UseCaseId = (typeof USE_CASE_IDS)[number];

/** Branches as people name them; the company's own follows from its NACE code, see `sectors.ts`. */
export const SECTORS = [
  'MANUFACTURING',
  'CRAFT',
  'CONSTRUCTION',
  'TRADE',
  'LOGISTICS',
  'HOSPITALITY',
  'CARE',
  'SERVICES',
  'IT_ENGINEERING',
  'FINANCE_ADMINISTRATION',
  'UTILITIES',
] as const;
export type Sector = (typeof SECTORS)[number];

/** Areas of work in which an application stands. */
export const PROCESSES = [
  'OFFICE',
  'PRODUCTION',
  'MAINTENANCE',
  'PLANNING',
  'LOGISTICS',
  'SALES_SERVICE',
  'PERSONNEL',
  'CARE_WORK',
  'KNOWLEDGE',
  'IT_BUILDING',
] as const;
export type WorkProcess = (typeof PROCESSES)[number];

/** Up to 49, 50 to 249, from 250 employees. */
export const COMPANY_SIZES = ['SMALL', 'MEDIUM', 'LARGE'] as const;
export type CompanySize = (typeof COMPANY_SIZES)[number];

export const DATA_KINDS = [
  'INVOICES',
  'DEMAND',
  'AVAILABILITY',
  'QUALIFICATIONS',
  'REQUESTS',
  'SENSORS',
  'MAINTENANCE',
  'IMAGES',
  'PROCESS',
  'MACHINE_LOGS',
  'SALES',
  'ORDERS',
  'TRAFFIC',
  'POSITION',
  'CASE_FILES',
  'CUSTOMERS',
  'PERSONNEL',
  'APPLICATIONS',
  'SPEECH',
  'CARE_RECORDS',
  'BODY',
  'DOCUMENTS',
  'OFFERS',
  'DRAWINGS',
  'WEATHER',
  'PROJECT_TIMES',
  'SOURCE_FILES',
  'IT_LOGS',
  'ROOM_STATUS',
  'LEARNING',
] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** Areas of the maturity check, as in domain 5.2. */
export type MaturityArea = 'HA' | 'ST' | 'FK' | 'OR' | 'SG' | 'PE';

type Rating = 0 | 1 | 2 | 3 | 4;

/**
 * What is presumed of H before anybody has rated it, 0 to 4 each (domain 5.4): relief, latitude, learning, protection
 * from control (4 = no personal data), secure employment, transparency.
 */
export type HumanPresumption = readonly [Rating, Rating, Rating, Rating, Rating, Rating];

/** An application of the library (domain 5.5) without its words. */
export interface UseCase {
  readonly id: UseCaseId;
  /** Named in the brochure that the method rests on. */
  readonly inBrochure: boolean;
  /** Where it is at home; `ALL` = everywhere. */
  readonly sectors: 'ALL' | readonly Sector[];
  readonly process: WorkProcess;
  readonly sizes: readonly CompanySize[];
  readonly data: readonly DataKind[];
  readonly benefitTypes: readonly ('TIME_SAVING' | BenefitLineCategory)[];
  readonly aiFunctions: readonly AiFunction[];
  /** Only what nearly always holds. A presumption: it becomes a fact when somebody says so. */
  readonly presumedFacts: Partial<SystemFacts>;
  readonly rules: readonly RuleId[];
  /** Depend on how it is built and used: »zu prüfen«. */
  readonly rulesToCheck: readonly RuleId[];
  /** The areas of the maturity check on which it leans, besides the digital homework. */
  readonly leansOn: readonly MaturityArea[];
  readonly human: HumanPresumption;
  readonly adviseAgainst?: true;
}

export interface UseCaseCatalogue extends CatalogueHead {
  readonly entries: readonly UseCase[];
}

/** An application in words; both sides read the same. */
export interface UseCaseWords {
  /** At most 80 characters: the title that an initiative takes over. */
  readonly title: string;
  /** What is laborious today; at most 600 characters. */
  readonly problem: string;
  readonly process: string;
  readonly data: string;
  readonly benefit: string;
  readonly effects: string;
  /** What keeps the work good. */
  readonly design: string;
  readonly decisions: string;
  /** What could be done without AI. */
  readonly alternatives: readonly [string, ...string[]];
}

export type UseCaseWordsById = Readonly<Record<UseCaseId, UseCaseWords>>;

const label = (de: string, en: string): Bilingual => ({ de, en });

export const SECTOR_LABELS: Readonly<Record<Sector, Bilingual>> = {
  MANUFACTURING: label('Industrie und Produktion', 'Manufacturing'),
  CRAFT: label('Handwerk', 'Crafts'),
  CONSTRUCTION: label('Bau', 'Construction'),
  TRADE: label('Handel', 'Trade'),
  LOGISTICS: label('Logistik und Verkehr', 'Logistics and transport'),
  HOSPITALITY: label('Gastgewerbe', 'Hotels and restaurants'),
  CARE: label('Pflege und Soziales', 'Care and social work'),
  SERVICES: label('Dienstleistung', 'Services'),
  IT_ENGINEERING: label('IT und Ingenieurwesen', 'IT and engineering'),
  FINANCE_ADMINISTRATION: label('Versicherung und Verwaltung', 'Insurance and administration'),
  UTILITIES: label('Energie, Wasser, Entsorgung', 'Energy, water, waste'),
};

export const PROCESS_LABELS: Readonly<Record<WorkProcess, Bilingual>> = {
  OFFICE: label('Büro und Buchhaltung', 'Office and accounting'),
  PRODUCTION: label('Fertigung und Qualität', 'Production and quality'),
  MAINTENANCE: label('Instandhaltung', 'Maintenance'),
  PLANNING: label('Planung von Zeit und Einsatz', 'Planning of time and work'),
  LOGISTICS: label('Lager und Touren', 'Warehouse and tours'),
  SALES_SERVICE: label('Vertrieb und Kundendienst', 'Sales and customer service'),
  PERSONNEL: label('Personal', 'Personnel'),
  CARE_WORK: label('Arbeit mit Menschen', 'Work with people'),
  KNOWLEDGE: label('Wissen und Entwicklung', 'Knowledge and development'),
  IT_BUILDING: label('IT und Gebäude', 'IT and buildings'),
};

export const SIZE_LABELS: Readonly<Record<CompanySize, Bilingual>> = {
  SMALL: label('unter 50 Beschäftigte', 'fewer than 50 employees'),
  MEDIUM: label('50 bis 249 Beschäftigte', '50 to 249 employees'),
  LARGE: label('ab 250 Beschäftigte', '250 employees and more'),
};

export const DATA_KIND_LABELS: Readonly<Record<DataKind, Bilingual>> = {
  INVOICES: label('Rechnungen und Buchungen', 'invoices and bookings'),
  DEMAND: label('Bedarf und Auslastung', 'demand and workload'),
  AVAILABILITY: label('Verfügbarkeit und Wünsche', 'availability and wishes'),
  QUALIFICATIONS: label('Qualifikationen', 'qualifications'),
  REQUESTS: label('Anfragen und Antworten', 'requests and answers'),
  SENSORS: label('Sensordaten', 'sensor data'),
  MAINTENANCE: label('Wartungsberichte', 'maintenance records'),
  IMAGES: label('Bilder', 'images'),
  PROCESS: label('Prozessdaten', 'process data'),
  MACHINE_LOGS: label('Maschinenprotokolle', 'machine logs'),
  SALES: label('Verkaufszahlen', 'sales figures'),
  ORDERS: label('Aufträge', 'orders'),
  TRAFFIC: label('Verkehrsdaten', 'traffic data'),
  POSITION: label('Standorte von Fahrzeugen', 'positions of vehicles'),
  CASE_FILES: label('Vorgänge und Akten', 'case files'),
  CUSTOMERS: label('Kundendaten', 'customer data'),
  PERSONNEL: label('Personaldaten', 'personnel data'),
  APPLICATIONS: label('Bewerbungen', 'applications'),
  SPEECH: label('Sprachaufnahmen', 'speech recordings'),
  CARE_RECORDS: label('Pflegeakten', 'care records'),
  BODY: label('Messwerte am Körper', 'body measurements'),
  DOCUMENTS: label('Dokumente und Texte', 'documents and texts'),
  OFFERS: label('Frühere Angebote', 'past offers'),
  DRAWINGS: label('Zeichnungen', 'drawings'),
  WEATHER: label('Wetterdaten', 'weather data'),
  PROJECT_TIMES: label('Projekt- und Arbeitszeiten', 'project and working times'),
  SOURCE_FILES: label('Quelltexte und Konstruktionsdaten', 'source code and design files'),
  IT_LOGS: label('Protokolle der IT', 'IT logs'),
  ROOM_STATUS: label('Zustand von Zimmern', 'state of rooms'),
  LEARNING: label('Lernstände', 'learning progress'),
};
