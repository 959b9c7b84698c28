import { createRoute } from '@tanstack/react-router';
import { companyRoute, initiativeTabsRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

const wavesRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'beteiligung/befragung',
  ...page(['surveys'], () => import('./surveys-page'), 'SurveysPage'),
});

const surveyRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'beteiligung/befragung/$surveyId',
  ...page(['surveys'], () => import('./survey-page'), 'SurveyPage'),
});

const resultsRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'umfragen',
  ...page(['surveys'], () => import('./results-page'), 'ResultsPage'),
});

const resultRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'umfragen/$surveyId',
  ...page(['surveys'], () => import('./result-page'), 'ResultPage'),
});

export const surveyTabRoutes = [wavesRoute, surveyRoute] as const;
export const surveyResultRoutes = [resultsRoute, resultRoute] as const;
