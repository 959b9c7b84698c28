import { TabLinks, tabLinkClass } from '@einklang/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useTexts } from '../../shared/texts';
import { hintsQuery } from './hints.queries';

/** The register and the hints on it, for those who read both. */
export function RegisterTabs(): ReactElement {
  const t = useTexts('systems');
  const { id: companyId } = useCompany();
  const pages = useInfiniteQuery(hintsQuery(companyId)).data?.pages ?? [];
  const open = pages.flatMap(({ items }) => items).filter(({ state }) => state === 'OPEN').length;
  const tabs = [
    { ansicht: undefined, label: t('hints.register') },
    { ansicht: 'hinweise', label: open ? t('hints.tab', { count: open }) : t('hints.tabNone') },
  ] as const;
  return (
    <TabLinks label={t('hints.tabs')}>
      {tabs.map(({ ansicht, label }) => (
        <li key={label}>
          <Link
            to="/b/$companyId/ki-verzeichnis"
            params={{ companyId }}
            search={{ ansicht }}
            className={tabLinkClass}
            activeOptions={{ explicitUndefined: true }}
          >
            {label}
          </Link>
        </li>
      ))}
    </TabLinks>
  );
}
