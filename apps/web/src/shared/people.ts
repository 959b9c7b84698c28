import type { Schema } from '@einklang/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { companyKey } from './keys';

export type PersonView = Schema<'PersonView'>;

/** The people of the company, what they are in it, and which roles I may give. */
export const peopleQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'people'),
    queryFn: () =>
      answerOf(api.GET('/api/v1/companies/{companyId}/people', { params: { path: { companyId } } })),
  });
