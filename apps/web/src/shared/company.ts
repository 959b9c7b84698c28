import { useParams } from '@tanstack/react-router';
import { ApiProblem } from './api-problem';
import { membershipOf, useSession, type Membership } from './session';

/** The company of this page and what the reader is in it. Only below `/b/:companyId`. */
export function useCompany(): Membership & { id: string; hasCouncil: boolean } {
  const { companyId } = useParams({ strict: false });
  const membership = membershipOf(useSession(), companyId ?? '');
  if (!membership) throw new ApiProblem(404, 'not-found', undefined, []);
  return { ...membership, id: membership.companyId, hasCouncil: membership.representationType !== 'NONE' };
}

/** The initiative of this page. Only below `/b/:companyId/vorhaben/:initiativeId`. */
export function useInitiativeId(): string {
  const { initiativeId } = useParams({ strict: false });
  if (!initiativeId) throw new ApiProblem(404, 'not-found', undefined, []);
  return initiativeId;
}
