import { PlainFrame } from '@einklang/ui';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, type ReactElement, type ReactNode } from 'react';
import { useVisitor } from '../shared/session';
import { useTexts } from '../shared/texts';
import { Brand } from './brand';
import { FooterLinks } from './footer-links';
import { LanguageSwitch } from './language-switch';
import { OfflineBanner } from './offline-banner';

const AccountMenu = lazy(async () => ({ default: (await import('./account-menu')).AccountMenu }));
const narrowPages = /^\/(anmelden|passwort|einladung)/;

/** The frame of pages that anybody may open, with or without a session. */
export function OpenLayout({ children }: { children?: ReactNode }): ReactElement {
  const t = useTexts();
  const place = useRouterState({ select: (state) => state.location.pathname });
  const visitor = useVisitor();
  return (
    <PlainFrame
      skipLabel={t('frame.skip')}
      banner={<Brand />}
      bannerEnd={
        <>
          <LanguageSwitch />
          <Suspense>{visitor ? <AccountMenu /> : null}</Suspense>
        </>
      }
      footer={<FooterLinks />}
      narrow={narrowPages.test(place)}
    >
      <OfflineBanner />
      {children ?? <Outlet />}
    </PlainFrame>
  );
}
