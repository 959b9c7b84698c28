import { VisuallyHidden } from '@mantine/core';
import { Disclosure, DisclosureItem, disclosureItemClass, DisclosureList } from '@einklang/ui';
import { IconHelpCircle, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSession } from '../shared/session';
import { useSignOut } from '../shared/sign-out';
import { useTexts } from '../shared/texts';
import { AppearanceItems } from './appearance-items';
import classes from './banner.module.css';
import { initialsOf } from './initials';

export function AccountMenu(): ReactElement {
  const t = useTexts();
  const { account } = useSession();
  const router = useRouter();
  const signOut = useSignOut();
  return (
    <Disclosure
      align="end"
      label={t('frame.account')}
      button={(button) => (
        <button type="button" className={classes.avatar} title={account.name} {...button}>
          <span aria-hidden>{initialsOf(account.name)}</span>
          <VisuallyHidden>{t('frame.accountMenu', { name: account.name })}</VisuallyHidden>
        </button>
      )}
    >
      <DisclosureList>
        <li>
          <Link to="/konto" className={disclosureItemClass}>
            <IconUserCircle size={20} aria-hidden />
            {t('frame.account')}
          </Link>
        </li>
        <li>
          <Link to="/hilfe" className={disclosureItemClass}>
            <IconHelpCircle size={20} aria-hidden />
            {t('frame.help')}
          </Link>
        </li>
      </DisclosureList>
      <AppearanceItems />
      <DisclosureList>
        <DisclosureItem onClick={() => void signOut().then(() => router.navigate({ to: '/anmelden' }))}>
          <IconLogout size={20} aria-hidden />
          {t('frame.signOut')}
        </DisclosureItem>
      </DisclosureList>
    </Disclosure>
  );
}
