import type { ReactNode } from 'react';
import { useCompany } from './company';
import { isInCouncilRoom } from './council-room';
import { NotYoursPage } from './query-view';

/**
 * The pages of the council's own room. For everybody else there is no such address: nothing is asked for, so that the
 * answer is the same whether something is in the room or not.
 */
export function Admitted({ children }: { children: ReactNode }): ReactNode {
  return isInCouncilRoom(useCompany()) ? children : <NotYoursPage />;
}
