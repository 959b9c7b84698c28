import type { AiFunction, BenefitLineCategory, MaturityArea, RuleId, SystemFacts } from '@einklang/domain';
import type { CatalogueHead } from './catalogue';

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

/** So fine that the rating of one application's data says something about another that needs the same kind. */
export const DATA_KINDS = [
  'INVOICES',
  'DEMAND',
  'AVAILABILITY',
  'QUALIFICATIONS',
  'REQUESTS',
  'SENSORS',
  'TELEMETRY',
  'BUILDING',
  'MAINTENANCE',
  'IMAGES',
  'SITE_PHOTOS',
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
  'MEETINGS',
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
