import type { ReactElement, ReactNode } from 'react';
import classes from './page-header.module.css';
import { useTitleFocus } from './title-focus';

/**
 * The head of every page, always in this order: where one is, the only H1, who can read it, state and due date.
 * The H1 takes the focus after a change of route and names the browser's tab.
 */
export function PageHeader(props: {
  title: string;
  /** Name of the browser's tab where it must say more than the heading: "Potenzial – KI-Dienstplanung". */
  documentTitle?: string;
  /** Name of the list of crumbs, for screen readers. */
  crumbsLabel?: string;
  /** Links to the pages above, from the outside in. */
  crumbs?: readonly { id: string; link: ReactNode }[];
  visibility?: ReactNode;
  status?: ReactNode;
  actions?: ReactNode;
}): ReactElement {
  const heading = useTitleFocus(props.documentTitle ?? props.title);
  return (
    <div className={classes.header}>
      {props.crumbs?.length ? (
        <nav aria-label={props.crumbsLabel}>
          <ol className={classes.crumbs}>
            {props.crumbs.map((crumb) => (
              <li key={crumb.id}>{crumb.link}</li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className={classes.titleRow}>
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {props.title}
        </h1>
        {props.actions ? <div className={classes.actions}>{props.actions}</div> : null}
      </div>
      {props.visibility ? <div className={classes.line}>{props.visibility}</div> : null}
      {props.status ? <div className={classes.line}>{props.status}</div> : null}
    </div>
  );
}
