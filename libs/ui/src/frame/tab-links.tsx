import type { ReactElement, ReactNode } from 'react';
import classes from './tab-links.module.css';

export const tabLinkClass = classes.tab;

/** The pages of one object as a row of links; the router marks the current one with `aria-current`. */
export function TabLinks({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    <nav aria-label={label} className={classes.nav}>
      <ul className={classes.list}>{children}</ul>
    </nav>
  );
}
