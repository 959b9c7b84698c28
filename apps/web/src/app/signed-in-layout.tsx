import { PlainFrame } from '@einklang/ui';
import { Outlet, useRouterState } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useLive } from '../shared/live';
import { useSession } from '../shared/session';
import { useTexts } from '../shared/texts';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import { FooterLinks } from './footer-links';
import { OfflineBanner } from './offline-banner';
import { SessionGuard } from './session-guard';

/** The frame of pages that need a session and no company: account, choice of company, board of clients. */
export function SignedInLayout(): ReactElement {
  const t = useTexts();
  const place = useRouterState({ select: (state) => state.location.pathname });
  useLive(useSession().memberships.length > 0);
  return (
    <PlainFrame
      skipLabel={t('frame.skip')}
      banner={<Brand />}
      bannerEnd={<AccountMenu />}
      footer={<FooterLinks />}
      width={place === '/konto' ? undefined : 'wide'}
    >
      <OfflineBanner />
      <Outlet />
      <SessionGuard />
    </PlainFrame>
  );
}
