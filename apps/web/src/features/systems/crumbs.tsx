import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useCompany } from '../../shared/company';
import type { SystemView } from '../../shared/systems';
import { useTexts } from '../../shared/texts';

/** The way back to the register, and to the entry where the page is below it. */
export function useCrumbs(system?: SystemView): {
  crumbsLabel: string;
  crumbs: { id: string; link: ReactNode }[];
} {
  const t = useTexts('systems');
  const frame = useTexts();
  const { id: companyId } = useCompany();
  const list = (
    <Link to="/b/$companyId/ki-verzeichnis" params={{ companyId }} activeOptions={{ exact: true }}>
      {t('title')}
    </Link>
  );
  const one = system ? (
    <Link
      to="/b/$companyId/ki-verzeichnis/$systemId"
      params={{ companyId, systemId: system.id }}
      activeOptions={{ exact: true }}
    >
      {system.product}
    </Link>
  ) : null;
  return {
    crumbsLabel: frame('frame.crumbs'),
    crumbs: [{ id: 'list', link: list }, ...(one ? [{ id: 'one', link: one }] : [])],
  };
}
