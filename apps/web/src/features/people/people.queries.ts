import type { Schema } from '@einklang/api-client';
import { queryOptions, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany } from '../../shared/company';
import { companyKey } from '../../shared/keys';
import { useWrite } from '../../shared/write';

export type MembershipView = Schema<'PersonMembershipView'>;
export type InvitationView = Schema<'InvitationView'>;
export type Grantable = Schema<'GrantableView'>;

export const invitationsQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'invitations'),
    queryFn: () =>
      answerOf(api.GET('/api/v1/companies/{companyId}/invitations', { params: { path: { companyId } } })),
    select: (list) => list.items,
  });

/** Everything that a change of roles touches: the people, the rooms, and what opens through them. */
const roleKeys = (companyId: string) => [companyKey(companyId, 'people'), companyKey(companyId, 'rooms')];

export function useInvite(
  onDone: (sent: InvitationView) => void,
): UseMutationResult<InvitationView, Error, Schema<'SendInvitation'>> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: Schema<'SendInvitation'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/invitations', {
          params: { path: { companyId } },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [companyKey(companyId, 'invitations')],
    onDone,
    inForm: true,
  });
}

export function useGrant(
  onDone: () => void,
): UseMutationResult<Schema<'GrantedView'>, Error, Schema<'GrantMembership'>> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: Schema<'GrantMembership'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/memberships', {
          params: { path: { companyId } },
          body,
          ...intent,
        }),
      ),
    refreshes: () => roleKeys(companyId),
    onDone,
    inForm: true,
  });
}

export function useEndMembership(onDone: () => void): UseMutationResult<unknown, Error, string> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (membershipId: string, intent) =>
      answerOf(
        api.DELETE('/api/v1/companies/{companyId}/memberships/{membershipId}', {
          params: { path: { companyId, membershipId } },
          ...intent,
        }),
      ),
    refreshes: () => roleKeys(companyId),
    onDone,
  });
}

export function useWithdraw(onDone: () => void): UseMutationResult<unknown, Error, string> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (invitationId: string, intent) =>
      answerOf(
        api.DELETE('/api/v1/companies/{companyId}/invitations/{invitationId}', {
          params: { path: { companyId, invitationId } },
          ...intent,
        }),
      ),
    refreshes: () => [companyKey(companyId, 'invitations')],
    onDone,
  });
}
