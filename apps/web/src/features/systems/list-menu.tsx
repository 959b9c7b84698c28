import { ActionMenu, disclosureItemClass } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useTexts } from '../../shared/texts';
import type { RegisterSearch } from './search';
import { filterOf } from './systems.queries';

/** The list out (under the chosen filter) and, for those who may, in. */
export function ListMenu({ search, mayEnter }: { search: RegisterSearch; mayEnter: boolean }): ReactElement {
  const t = useTexts('systems');
  const frame = useTexts();
  const { id: companyId } = useCompany();
  const address = (format: 'csv' | 'xlsx'): string =>
    `/api/v1/companies/${companyId}/system-list?${new URLSearchParams({ ...asText(filterOf(search)), format })}`;
  return (
    <ActionMenu label={frame('actions.moreActions')}>
      {mayEnter ? (
        <li>
          <Link
            to="/b/$companyId/ki-verzeichnis/import"
            params={{ companyId }}
            className={disclosureItemClass}
          >
            {t('import.title')}
          </Link>
        </li>
      ) : null}
      {(['csv', 'xlsx'] as const).map((format) => (
        <li key={format}>
          <a href={address(format)} download className={disclosureItemClass}>
            {t('list.export')}: {t(`list.${format}`)}
          </a>
        </li>
      ))}
    </ActionMenu>
  );
}

const asText = (filter: object): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, String(value)]));
