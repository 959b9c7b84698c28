import { queryOptions, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { companyKey, initiativeKey } from '../../shared/keys';
import { useWrite } from '../../shared/write';
import { usePlaceIds } from './potential.queries';

/** Entries of the register that an initiative can be about; what another initiative only plans stays there. */
export const attachableQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'systems', 'attachable'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/systems', {
          params: { path: { companyId }, query: { limit: 100 } },
        }),
      ),
    select: ({ items, nextCursor }) => ({
      items: items.filter(({ status, details }) => status === 'IN_USE' || details?.plannedIn === null),
      more: nextCursor !== null,
    }),
  });

/** Says which entry the initiative is about; its result, if it has one, speaks for the initiative from then on. */
export function useAttachSystem(): UseMutationResult<unknown, Error, string> {
  const place = usePlaceIds();
  return useWrite({
    write: (systemId: string, intent) =>
      answerOf(
        api.PUT('/api/v1/companies/{companyId}/initiatives/{initiativeId}/system', {
          params: { path: place },
          body: { systemId },
          ...intent,
        }),
      ),
    refreshes: () => [
      initiativeKey(place.companyId, place.initiativeId),
      companyKey(place.companyId, 'systems'),
    ],
  });
}
