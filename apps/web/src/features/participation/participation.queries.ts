import type { Schema } from '@einklang/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { companyKey, initiativeKey } from '../../shared/keys';

export type PackageView = Schema<'PackageView'>;
export type PackageItem = PackageView['items'][number];
export type ItemId = PackageItem['itemId'];
export type QuestionView = Schema<'QuestionView'>;
export type ParticipationView = Schema<'ParticipationView'>;
export type ClockView = Schema<'ClockView'>;
export type AgreedPeriodView = Schema<'AgreedPeriodView'>;
export type ConsultationView = Schema<'ConsultationView'>;
export type HearingView = Schema<'HearingView'>;
export type StatementView = Schema<'StatementView'>;
export type StatementList = Schema<'StatementList'>;
export type StatementBody = StatementView['body'];
export type DeliveryView = Schema<'DeliveryView'>;

const at = (companyId: string, initiativeId: string) => ({ params: { path: { companyId, initiativeId } } });

/** Where participation stands: clocks and light. */
export const participationQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'participation'),
    queryFn: () =>
      answerOf(
        api.GET(
          '/api/v1/companies/{companyId}/initiatives/{initiativeId}/participation',
          at(companyId, initiativeId),
        ),
      ),
  });

export const packageQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'package'),
    queryFn: () =>
      answerOf(
        api.GET(
          '/api/v1/companies/{companyId}/initiatives/{initiativeId}/package',
          at(companyId, initiativeId),
        ),
      ),
  });

export const questionsQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'package', 'questions'),
    queryFn: () =>
      answerOf(
        api.GET(
          '/api/v1/companies/{companyId}/initiatives/{initiativeId}/package/questions',
          at(companyId, initiativeId),
        ),
      ),
    select: (list) => list.items,
  });

/** What was handed over of this item, the newest first; without an item everything, for the receipts. */
export const deliveriesQuery = (companyId: string, initiativeId: string, itemId?: ItemId) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'deliveries', itemId ?? 'all'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/deliveries', {
          params: { path: { companyId, initiativeId }, query: { limit: 100, ...(itemId && { itemId }) } },
        }),
      ),
    select: (list) => list.items,
  });

/** Whom a delivery to the other side reaches, by name. */
export const recipientsQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'delivery-recipients'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/delivery-recipients', { params: { path: { companyId } } }),
      ),
    select: (list) => list.items,
  });

export const periodsQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'agreed-periods'),
    queryFn: () =>
      answerOf(
        api.GET(
          '/api/v1/companies/{companyId}/initiatives/{initiativeId}/agreed-periods',
          at(companyId, initiativeId),
        ),
      ),
  });

export const consultationsQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'consultations'),
    queryFn: () =>
      answerOf(
        api.GET(
          '/api/v1/companies/{companyId}/initiatives/{initiativeId}/consultations',
          at(companyId, initiativeId),
        ),
      ),
  });

export const hearingsQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'hearings'),
    queryFn: () =>
      answerOf(
        api.GET(
          '/api/v1/companies/{companyId}/initiatives/{initiativeId}/hearings',
          at(companyId, initiativeId),
        ),
      ),
  });

export const statementsQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'statements'),
    queryFn: () =>
      answerOf(
        api.GET(
          '/api/v1/companies/{companyId}/initiatives/{initiativeId}/statements',
          at(companyId, initiativeId),
        ),
      ),
  });
