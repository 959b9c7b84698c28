import { AppFrame, toast } from '@einklang/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { useCompany } from '../shared/company';
import { useLive } from '../shared/live';
import { useSession } from '../shared/session';
import { useTaskCount } from '../shared/task-count';
import { useFormats, useTexts } from '../shared/texts';
import { useViewedAs } from '../shared/view-as';
import { AccountMenu } from './account-menu';
import classes from './banner.module.css';
import { Brand } from './brand';
import { WorkingFor } from './company-stripe';
import { FooterLinks } from './footer-links';
import { BottomLinks, SideLinks } from './nav-links';
import { navigationFor, type NavItem } from './navigation';
import { OfflineBanner } from './offline-banner';
import { SessionGuard } from './session-guard';
import { ViewBanner } from './view-banner';

/** Pages of what both sides share: where one can go while looking as the other side. */
const SHARED: ReadonlySet<NavItem['id']> = new Set(['initiatives', 'agreements', 'policies', 'register']);

let lastCompany: string | null = null;

/** Everything of the company before is dropped, and the change is said: one always knows for whom one works. */
function useCompanySwitch(companyId: string, name: string): void {
  const client = useQueryClient();
  const t = useTexts();
  useEffect(() => {
    if (lastCompany === companyId) return;
    const isSwitch = lastCompany !== null;
    lastCompany = companyId;
    client.removeQueries({
      predicate: ({ queryKey }) => queryKey[0] === 'company' && queryKey[1] !== companyId,
    });
    if (isSwitch) toast(t('frame.workingNowFor', { company: name }));
  }, [client, companyId, name, t]);
}

/** The frame of every page of a company. */
export function CompanyLayout(): ReactElement {
  const t = useTexts();
  const router = useRouter();
  const company = useCompany();
  const { account, memberships } = useSession();
  const { day } = useFormats();
  const tasks = useTaskCount(company.id);
  useLive(true);
  useCompanySwitch(company.id, company.companyName);
  const side = useViewedAs();
  const built = navigationFor(company, memberships.length, (to) => to in router.routesByPath);
  const items = side ? built.filter(({ id }) => SHARED.has(id)) : built;
  return (
    <AppFrame
      skipLabel={t('frame.skip')}
      stripe={<WorkingFor />}
      banner={
        <>
          <Brand short />
          {memberships.length < 2 ? <span className={classes.company}>{company.companyName}</span> : null}
        </>
      }
      bannerEnd={<AccountMenu />}
      navigationLabel={t('frame.navigation')}
      navigation={<SideLinks items={items} companyId={company.id} tasks={tasks} />}
      foldLabel={t('frame.fold')}
      unfoldLabel={t('frame.unfold')}
      bottomLabel={t('frame.bottom')}
      bottom={<BottomLinks items={items} companyId={company.id} tasks={tasks} />}
      footer={<FooterLinks />}
    >
      <OfflineBanner />
      <ViewBanner />
      <p className="ek-print-only">
        {t('frame.printed', { company: company.companyName, day: day(new Date()), name: account.name })}
      </p>
      <Outlet key={company.id} />
      <SessionGuard />
    </AppFrame>
  );
}
