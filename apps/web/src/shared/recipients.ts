import type { VisibleTo } from '@einklang/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { useCompany } from './company';
import { companyKey } from './keys';
import { useRoleNames } from './role-names';
import type { Membership } from './session';

const recipientsQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'delivery-recipients'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/delivery-recipients', { params: { path: { companyId } } }),
      ),
    select: (list) => list.items,
  });

/** Whom something for the other side reaches, by name and role: what a boundary dialog shows. Undefined while it loads. */
export function useRecipients(): VisibleTo[] | undefined {
  const { id: companyId } = useCompany();
  const roleNames = useRoleNames();
  const { data } = useQuery(recipientsQuery(companyId));
  return data?.map(({ personId, name, roles }) => ({
    id: personId,
    name,
    as: roleNames({ roles: roles as Membership['roles'], mandate: null }),
  }));
}
