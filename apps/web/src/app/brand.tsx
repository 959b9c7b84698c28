import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTexts } from '../shared/texts';
import classes from './banner.module.css';

/** Two voices that meet. */
export function Brand({ short }: { short?: boolean }): ReactElement {
  const t = useTexts();
  return (
    <Link to="/" className={classes.brand} data-short={short || undefined}>
      <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden>
        <rect width="32" height="32" rx="7" fill="#0b6175" />
        <circle cx="12.5" cy="16" r="6.5" fill="none" stroke="#fff" strokeWidth="2.5" />
        <circle cx="19.5" cy="16" r="6.5" fill="none" stroke="#a3d0da" strokeWidth="2.5" />
      </svg>
      <span>{t('product')}</span>
    </Link>
  );
}
