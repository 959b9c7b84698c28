import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useCompany } from './company';
import { currentView, onView, setView, type ViewSide } from './view';

/** As which side the reader looks at this company; null as themselves. */
export function useViewedAs(): ViewSide | null {
  const { id } = useCompany();
  const view = useSyncExternalStore(onView, currentView);
  return view?.companyId === id ? view.side : null;
}

/** Changes the view; what was loaded with other rights is dropped. */
export function useLookAs(): (side: ViewSide | null) => void {
  const client = useQueryClient();
  const { id } = useCompany();
  return (side) => {
    setView(side && { companyId: id, side });
    void client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] === 'company' });
  };
}
