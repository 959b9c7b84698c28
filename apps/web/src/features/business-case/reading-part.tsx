import type { ReactElement, ReactNode } from 'react';
import classes from './business-case.module.css';

/** A titled part of a document that is read. */
export function Part({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <section className={classes.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
