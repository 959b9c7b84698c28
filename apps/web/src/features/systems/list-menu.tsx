import { disclosureItemClass } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { SaveList } from '../../shared/save-list';
import { useTexts } from '../../shared/texts';
import type { RegisterSearch } from './search';
import { filterOf } from './systems.queries';

/** The list out (under the chosen filter) and, for those who may, in. */
export function ListMenu({
  search,
  mayImport,
}: {
  search: RegisterSearch;
  mayImport: boolean;
}): ReactElement {
  const t = useTexts('systems');
  const { id: companyId } = useCompany();
  return (
    <SaveList list="system-list" filter={filterOf(search)}>
      {mayImport ? (
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
    </SaveList>
  );
}
