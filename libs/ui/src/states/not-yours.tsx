import type { ReactElement, ReactNode } from 'react';
import { useTitleFocus } from '../frame/title-focus';
import classes from './states.module.css';

/** The same page for what does not exist and for what is not shared with the reader: it must not tell which. */
export function NotYours(props: { title: string; children?: ReactNode; action: ReactNode }): ReactElement {
  const heading = useTitleFocus(props.title);
  return (
    <div className={classes.state}>
      <h1 ref={heading} tabIndex={-1} className={classes.heading}>
        {props.title}
      </h1>
      {props.children ? <p>{props.children}</p> : null}
      <div className={classes.actions}>{props.action}</div>
    </div>
  );
}
