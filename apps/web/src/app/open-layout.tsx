import { PlainFrame } from '@einklang/ui';
import { Outlet, useRouterState } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useVisitor } from '../shared/session';
import { useTexts } from '../shared/texts';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { FooterLinks } from './footer-links';
import { LanguageSwitch } from './language-switch';
import { OfflineBanner } from './offline-banner';

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
          {visitor ? <AccountMenu /> : null}
        </>
      }
      footer={<FooterLinks />}
      width={narrowPages.test(place) ? 'narrow' : undefined}
    >
      <OfflineBanner />
      {children ?? <Outlet />}
    </PlainFrame>
  );
}
