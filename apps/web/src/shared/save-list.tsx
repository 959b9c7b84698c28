import { ActionMenu, disclosureItemClass } from '@einklang/ui';
import type { ReactElement, ReactNode } from 'react';
import { useCompany } from './company';
import { useTexts } from './texts';

/** »Weitere Aktionen« of a list: what is shown (under the chosen filter) as CSV or XLSX, after what else there is to do. */
export function SaveList({
  list,
  filter = {},
  children,
}: {
  /** Address below the company, e.g. `system-list`. */
  list: string;
  filter?: object;
  children?: ReactNode;
}): ReactElement {
  const t = useTexts();
  const { id: companyId } = useCompany();
  const chosen = Object.entries(filter).filter(([, value]) => value !== undefined);
  const address = (format: 'csv' | 'xlsx'): string =>
    `/api/v1/companies/${companyId}/${list}?${new URLSearchParams([
      ...chosen.map(([name, value]) => [name, String(value)]),
      ['format', format],
    ])}`;
  return (
    <ActionMenu label={t('actions.moreActions')}>
      {children}
      {(['csv', 'xlsx'] as const).map((format) => (
        <li key={format}>
          <a href={address(format)} download className={disclosureItemClass}>
            {t('savedList.save')}: {t(`savedList.${format}`)}
          </a>
        </li>
      ))}
    </ActionMenu>
  );
}
