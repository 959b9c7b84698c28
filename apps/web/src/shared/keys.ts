import type { QueryKey } from '@tanstack/react-query';

/**
 * Keys of cached answers begin with the company, so that a switch can drop everything of the company before; what
 * belongs to one initiative names it in third place, so that a live event refreshes just that.
 */
export function companyKey(companyId: string, ...rest: readonly unknown[]): QueryKey {
  return ['company', companyId, ...rest];
}

export function initiativeKey(
  companyId: string,
  initiativeId: string,
  ...rest: readonly unknown[]
): QueryKey {
  return ['company', companyId, 'initiative', initiativeId, ...rest];
}

export const sessionKey: QueryKey = ['session'];
