import type { Schema } from '@einklang/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { companyKey, initiativeKey } from '../../shared/keys';

export type SurveyView = Schema<'SurveyView'>;
export type SurveyList = Schema<'SurveyList'>;
export type SurveyResult = Schema<'SurveyResultView'>;
export type SurveyRow = Schema<'SurveyRowView'>;
export type SurveyCell = Schema<'SurveyCellView'>;
export type SaveSurvey = Schema<'SaveSurvey'>;

export const surveysQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'surveys'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/surveys', {
          params: { path: { companyId, initiativeId } },
        }),
      ),
  });

export const surveyQuery = (companyId: string, initiativeId: string, surveyId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'survey', surveyId),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/surveys/{surveyId}', {
          params: { path: { companyId, surveyId } },
        }),
      ),
  });

export const freeTextsQuery = (companyId: string, initiativeId: string, surveyId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'survey-texts', surveyId),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/surveys/{surveyId}/texts', {
          params: { path: { companyId, surveyId } },
        }),
      ),
  });

export const resultsQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'survey-results'),
    queryFn: () =>
      answerOf(api.GET('/api/v1/companies/{companyId}/survey-results', { params: { path: { companyId } } })),
  });

export const resultQuery = (companyId: string, surveyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'survey-results', surveyId),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/survey-results/{surveyId}', {
          params: { path: { companyId, surveyId } },
        }),
      ),
  });
