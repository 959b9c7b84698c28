import { CompanyStripe, Disclosure, disclosureItemClass, DisclosureList } from '@einklang/ui';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../shared/company';
import { useSession } from '../shared/session';
import { useTexts } from '../shared/texts';
import classes from './banner.module.css';

/** For whom one is working, in that company's colour; only for people with several companies. */
export function WorkingFor(): ReactElement | null {
  const t = useTexts();
  const company = useCompany();
  const { memberships } = useSession();
  if (memberships.length < 2) return null;
  return (
    <CompanyStripe
      id={company.id}
      short={company.companyShort}
      lead={t('frame.workingFor')}
      end={
        <Disclosure
          align="end"
          label={t('frame.switchCompany')}
          button={(button) => (
            <button type="button" className={classes.switch} {...button}>
              <span className={classes.switchLabel}>{t('frame.switchCompany')}</span>
              <IconChevronDown size={18} aria-hidden />
            </button>
          )}
        >
          <DisclosureList>
            {memberships.map((membership) => (
              <li key={membership.companyId}>
                <Link
                  to="/b/$companyId"
                  params={{ companyId: membership.companyId }}
                  className={disclosureItemClass}
                  aria-current={membership.companyId === company.id || undefined}
                >
                  {membership.companyName}
                </Link>
              </li>
            ))}
          </DisclosureList>
        </Disclosure>
      }
    >
      {company.companyName}
    </CompanyStripe>
  );
}
