import type { InitiativePriority } from './comparison.queries';

/** An initiative with the number that it has in picture and list. */
export interface Candidate extends InitiativePriority {
  readonly mark: string;
}

/** One that stands in the picture: benefit and feasibility are known. */
export interface Placed extends Candidate {
  readonly benefit: number;
  readonly feasibility: number;
}

/** What is still open, the highest priority first; what has none yet comes last, by its name. */
export function inOrder(items: readonly InitiativePriority[]): Candidate[] {
  return items
    .filter(({ stage }) => stage !== 'CLOSED')
    .sort(
      (one, other) => (other.priority ?? -1) - (one.priority ?? -1) || one.title.localeCompare(other.title),
    )
    .map((item, index) => ({ ...item, mark: String(index + 1) }));
}

export function isPlaced(candidate: Candidate): candidate is Placed {
  return candidate.benefit !== null && candidate.feasibility !== null;
}
