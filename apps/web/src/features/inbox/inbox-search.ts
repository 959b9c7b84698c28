import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCompany } from '../../shared/company';
import type { InboxSearch } from './search';

/** What is chosen in the inbox, and the way to choose something else; walking through rows fills no history. */
export function useInboxSearch(): {
  search: InboxSearch;
  change: (part: { [Key in keyof InboxSearch]?: InboxSearch[Key] | undefined }) => void;
} {
  const { id: companyId } = useCompany();
  const navigate = useNavigate();
  const search: InboxSearch = useSearch({ strict: false });
  return {
    search,
    change: (part) => {
      void navigate({
        to: '/b/$companyId/posteingang',
        params: { companyId },
        search: { ...search, ...part },
        replace: true,
        resetScroll: false,
      });
    },
  };
}
