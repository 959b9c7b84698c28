import type { MaturityArea } from '@einklang/domain';
import type { PersonId } from './demo-participation.model';
import type { DemoCompanyId } from './demo.model';

/** 0 to 4; a text is why it is not relevant; null = not answered. */
export type DemoRating = number | string | null;

/** One side's rating of the company on one day. */
export interface DemoMaturityRound {
  readonly company: DemoCompanyId;
  readonly by: PersonId;
  readonly at: string;
  readonly areas: Readonly<Record<MaturityArea, readonly [DemoRating, DemoRating, DemoRating, DemoRating]>>;
}

/** What follows from a weak area. */
export interface DemoMeasure {
  readonly company: DemoCompanyId;
  readonly by: PersonId;
  readonly at: string;
  readonly area: MaturityArea;
  readonly text: string;
  readonly owner: PersonId;
  readonly dueOn: string;
  readonly done?: { readonly at: string; readonly note: string };
}
