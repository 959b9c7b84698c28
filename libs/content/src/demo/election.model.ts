import type { DemoCompanyId } from './demo.model';
import type { PersonId } from './demo-participation.model';

interface DemoAct {
  readonly by: PersonId;
  readonly at: string;
}

/** The election of speakers; who voted and what was voted stand apart, here as in the product. */
export interface DemoElection {
  readonly id: string;
  readonly company: DemoCompanyId;
  readonly initiative: string;
  readonly seats: number;
  readonly nominationDays: number;
  readonly votingDays: number;
  readonly proposed: DemoAct;
  readonly supported: readonly DemoAct[];
  readonly candidates: readonly (DemoAct & { readonly about: string })[];
  readonly papers: readonly DemoAct[];
  /** By candidates; as many as papers. */
  readonly ballots: readonly (readonly PersonId[])[];
  readonly accepted: readonly DemoAct[];
}
