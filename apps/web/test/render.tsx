import type { Locale } from '@einklang/texts';
import { QueryClient, QueryClientProvider, type QueryKey } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render as renderPlain, type RenderResult } from '@testing-library/react';
import { Suspense, type ReactElement } from 'react';
import { UiProvider } from '@einklang/ui';
import { useUiTextValues } from '../src/app/ui-texts';
import { sessionKey } from '../src/shared/keys';
import type { SessionView } from '../src/shared/session';
import { changeLocale, loadTexts, startTexts, type Feature } from '../src/shared/texts';

let started: Promise<void> | undefined;

function WithTexts({ children }: { children: ReactElement }): ReactElement {
  return <UiProvider texts={useUiTextValues()}>{children}</UiProvider>;
}

/**
 * Renders a page or a panel as it stands in the application: theme, texts, router at `at`, cached answers as given.
 * Resolves when it is shown.
 */
export async function render(
  content: ReactElement,
  options: {
    locale?: Locale;
    texts?: Feature[];
    session?: SessionView;
    /** What the server has answered already. */
    answers?: readonly (readonly [QueryKey, unknown])[];
    /** The address and the route's pattern, for pages that read them. */
    at?: string;
    path?: string;
  } = {},
): Promise<RenderResult & { client: QueryClient }> {
  await (started ??= startTexts('de'));
  await changeLocale(options.locale ?? 'de');
  await loadTexts(...(options.texts ?? []));
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  if (options.session) client.setQueryData(sessionKey, options.session);
  for (const [key, answer] of options.answers ?? []) client.setQueryData(key, answer);
  const rootRoute = createRootRoute();
  const route = createRoute({
    getParentRoute: () => rootRoute,
    path: options.path ?? '/',
    component: () => <WithTexts>{content}</WithTexts>,
  });
  const router = createRouter({
    routeTree: rootRoute.addChildren([route]),
    history: createMemoryHistory({ initialEntries: [options.at ?? '/'] }),
  });
  await router.load();
  const result = renderPlain(
    <QueryClientProvider client={client}>
      <Suspense fallback={null}>
        <RouterProvider router={router as never} />
      </Suspense>
    </QueryClientProvider>,
  );
  return { ...result, client };
}
