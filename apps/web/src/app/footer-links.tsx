import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTexts } from '../shared/texts';
import classes from './banner.module.css';

/** Help first, then the legal pages, in the same order everywhere. */
export function FooterLinks(): ReactElement {
  const t = useTexts();
  return (
    <div className={classes.footer}>
      <Link to="/hilfe">{t('frame.help')}</Link>
      <Link to="/hilfe/glossar">{t('frame.glossary')}</Link>
      <Link to="/barrierefreiheit">{t('frame.accessibility')}</Link>
      <Link to="/datenschutz">{t('frame.privacy')}</Link>
      <Link to="/impressum">{t('frame.imprint')}</Link>
      <span>{t('frame.noForeignServices')}</span>
    </div>
  );
}
