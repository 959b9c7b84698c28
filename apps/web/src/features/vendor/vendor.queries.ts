import type { Schema } from '@einklang/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';

export type VendorQuestionsView = Schema<'VendorQuestionsView'>;
export type VendorAnswerDto = Schema<'VendorAnswerDto'>;

const path = '/api/v1/vendor-links/{token}' as const;

/** What a vendor is asked through a link. */
export const vendorQuestionsQuery = (token: string) =>
  queryOptions({
    queryKey: ['vendor-link', token],
    queryFn: () => answerOf(api.GET(path, { params: { path: { token } } })),
    staleTime: Infinity,
    retry: false,
  });

export const saveVendorAnswers = (token: string, answers: VendorAnswerDto[]): Promise<VendorQuestionsView> =>
  answerOf(api.PUT(`${path}/answers`, { params: { path: { token } }, body: { answers } }));

export const sendVendorAnswers = (token: string): Promise<unknown> =>
  answerOf(api.POST(`${path}/sending`, { params: { path: { token } } }));
