import type { DataDimension, HumanCriterion } from '@einklang/domain';
import type { PersonId } from './demo-participation.model';
import type { DemoRating } from './maturity.model';

interface Act {
  readonly by: PersonId;
  readonly at: string;
}

/** What people rated of an initiative: its data (PA-5), benefit and feasibility, and the human side by each side (PA-6). */
export interface DemoRatings {
  readonly data: Act & {
    /** DV1 to DV6. */
    readonly ratings: Readonly<Record<DataDimension, number>>;
    readonly sources: readonly string[];
    readonly owner: string;
    readonly personalData: boolean;
  };
  readonly assessment: Act & {
    readonly economic: number;
    readonly quality: number;
    readonly relief: number;
    readonly strategic: number;
    readonly technologyMaturity: number;
    readonly implementability: number;
    readonly effortMonths: number;
  };
  readonly human: readonly (Act & { readonly ratings: Readonly<Record<HumanCriterion, DemoRating>> })[];
}
