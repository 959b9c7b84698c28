import { createRoute } from '@tanstack/react-router';
import { openRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

const helpRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/hilfe',
  ...page(['pages'], () => import('./help-page'), 'HelpPage'),
});

const glossaryRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/hilfe/glossar',
  ...page(['pages', 'glossary'], () => import('./glossary-page'), 'GlossaryPage'),
});

const messagesRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/hilfe/meldungen',
  ...page(['pages', 'problems'], () => import('./messages-page'), 'MessagesPage'),
});

const accessibilityRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/barrierefreiheit',
  ...page(['pages'], () => import('./accessibility-page'), 'AccessibilityPage'),
});

const privacyRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/datenschutz',
  ...page(['pages'], () => import('./privacy-page'), 'PrivacyPage'),
});

const imprintRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/impressum',
  ...page(['pages'], () => import('./imprint-page'), 'ImprintPage'),
});

export const publicPageRoutes = [
  helpRoute,
  glossaryRoute,
  messagesRoute,
  accessibilityRoute,
  privacyRoute,
  imprintRoute,
] as const;
