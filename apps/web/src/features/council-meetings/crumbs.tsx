import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useTexts } from '../../shared/texts';

/** The way back to the list of meetings. */
export function useCrumbs(): { crumbsLabel: string; crumbs: { id: string; link: ReactElement }[] } {
  const t = useTexts('meetings');
  const frame = useTexts();
  const { id: companyId } = useCompany();
  return {
    crumbsLabel: frame('frame.crumbs'),
    crumbs: [
      {
        id: 'list',
        link: (
          <Link
            to="/b/$companyId/betriebsrat/sitzungen"
            params={{ companyId }}
            activeOptions={{ exact: true }}
          >
            {t('title')}
          </Link>
        ),
      },
    ],
  };
}
