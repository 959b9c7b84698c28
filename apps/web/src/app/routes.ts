import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { accountRoutes } from '../features/account/routes';
import { agreementRoutes } from '../features/agreement/routes';
import { businessCaseRoutes } from '../features/business-case/routes';
import { boardRoutes } from '../features/board/routes';
import { electionRoutes } from '../features/election/routes';
import { dpiaRoutes } from '../features/dpia/routes';
import { fileTabRoutes } from '../features/files/routes';
import { inboxRoutes } from '../features/inbox/routes';
import { controlProfileRoutes } from '../features/control-profile/routes';
import { comparisonRoutes } from '../features/comparison/routes';
import { concernPublicRoutes, concernTabRoutes } from '../features/concerns/routes';
import { deadlineRoutes } from '../features/deadlines/routes';
import { initiativeListRoutes, initiativeTabRoutes } from '../features/initiatives/routes';
import { checkRoutes } from '../features/ki-check/routes';
import { libraryRoutes } from '../features/library/routes';
import { meetingRoutes } from '../features/council-meetings/routes';
import { maturityRoutes } from '../features/maturity/routes';
import { peopleRoutes } from '../features/people/routes';
import { potentialRoutes } from '../features/potential/routes';
import { participationRoutes } from '../features/participation/routes';

import { publicPageRoutes } from '../features/public-pages/routes';
import { resolutionRoutes, resolutionTabRoutes } from '../features/resolutions/routes';
import { reportRoutes } from '../features/reports/routes';
import { riskRoutes } from '../features/risks/routes';
import { signInRoutes } from '../features/session/routes';
import { strawPollRoutes } from '../features/straw-polls/routes';
import { surveyResultRoutes, surveyTabRoutes } from '../features/surveys/routes';
import { systemRoutes } from '../features/systems/routes';
import { agreementListRoutes, signingTabRoutes } from '../features/signing/routes';
import { vendorRoutes } from '../features/vendor/routes';
import { workforceRoutes } from '../features/workforce/routes';
import {
  companyRoute,
  initiativeRoute,
  initiativeTabsRoute,
  openRoute,
  rootRoute,
  signedInRoute,
} from '../shared/base-routes';
import { timelineRoutes, timelineTabRoutes } from '../features/timeline/routes';
import { page } from '../shared/page';
import { NotYoursPage } from '../shared/query-view';
import { sessionQuery } from '../shared/session';
import { firstPlace } from './navigation';
import { OpenLayout } from './open-layout';
import { ErrorOutside, NotYoursOutside } from './outside-pages';
import { RootLayout } from './root-layout';

rootRoute.update({ component: RootLayout, notFoundComponent: NotYoursOutside });
openRoute.update({ component: OpenLayout, errorComponent: ErrorOutside });
signedInRoute.update({
  component: lazyRouteComponent(() => import('./signed-in-layout'), 'SignedInLayout'),
  errorComponent: ErrorOutside,
});
companyRoute.update({
  component: lazyRouteComponent(() => import('./company-layout'), 'CompanyLayout'),
  errorComponent: ErrorOutside,
  notFoundComponent: NotYoursOutside,
});

initiativeTabsRoute.update(
  page(['initiatives', 'gates'], () => import('./initiative-layout'), 'InitiativeLayout'),
);

const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  ...page(['session'], () => import('./home-page'), 'HomePage'),
});

const companyStartRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: '/',
  beforeLoad: async ({ context, params: { companyId } }) => {
    const session = await context.client.ensureQueryData(sessionQuery);
    const first = firstPlace(session, companyId, context.isBuilt);
    if (first) throw redirect({ to: first, params: { companyId }, replace: true });
  },
  ...page([], () => import('./company-start-page'), 'CompanyStartPage'),
});

/** What nobody knows: inside the frame that the visitor has. */
const unknownRoute = createRoute({ getParentRoute: () => openRoute, path: '$', component: NotYoursPage });
const unknownInCompanyRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: '$',
  component: NotYoursPage,
});

/** All addresses. A feature adds its routes to the parent that it hangs on. */
export const routeTree = rootRoute.addChildren([
  openRoute.addChildren([...signInRoutes, ...vendorRoutes, ...publicPageRoutes, unknownRoute]),
  signedInRoute.addChildren([homeRoute, ...boardRoutes, ...accountRoutes]),
  companyRoute.addChildren([
    companyStartRoute,
    ...inboxRoutes,
    ...initiativeListRoutes,
    ...libraryRoutes,
    ...comparisonRoutes,
    ...deadlineRoutes,
    ...maturityRoutes,
    ...peopleRoutes,
    ...workforceRoutes,
    ...concernPublicRoutes,
    ...electionRoutes,
    ...agreementListRoutes,
    ...reportRoutes,
    ...timelineRoutes,
    ...resolutionRoutes,
    ...meetingRoutes,
    ...strawPollRoutes,
    ...surveyResultRoutes,
    ...systemRoutes,
    ...checkRoutes,
    initiativeRoute.addChildren([
      initiativeTabsRoute.addChildren([
        ...initiativeTabRoutes,
        ...potentialRoutes,
        ...participationRoutes,
        ...concernTabRoutes,
        ...surveyTabRoutes,
        ...controlProfileRoutes,
        ...riskRoutes,
        ...dpiaRoutes,
        ...businessCaseRoutes,
        ...agreementRoutes,
        ...signingTabRoutes,
        ...fileTabRoutes,
        ...timelineTabRoutes,
        ...resolutionTabRoutes,
      ]),
    ]),
    unknownInCompanyRoute,
  ]),
]);
