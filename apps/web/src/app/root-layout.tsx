import { TitleFocusProvider, Toasts, UiProvider } from '@einklang/ui';
import { Outlet, useRouterState } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useVisitor, membershipOf } from '../shared/session';
import { useTexts } from '../shared/texts';
import { useUiTextValues } from './ui-texts';

/** Around every page: theme, words of the components, title and focus, messages. */
export function RootLayout(): ReactElement {
  return (
    <UiProvider texts={useUiTextValues()}>
      <PagePlace />
      <Toasts />
    </UiProvider>
  );
}

function PagePlace(): ReactElement {
  const t = useTexts();
  // The resolved address: while the next page is loading, the heading of the last one still stands.
  const place = useRouterState({
    select: ({ location, resolvedLocation }) => (resolvedLocation ?? location).pathname,
  });
  const company = membershipOf(useVisitor(), /^\/b\/([^/]+)/.exec(place)?.[1] ?? '');
  return (
    <TitleFocusProvider
      place={place}
      suffix={company ? `${company.companyName} – ${t('product')}` : t('product')}
    >
      <Outlet />
    </TitleFocusProvider>
  );
}
