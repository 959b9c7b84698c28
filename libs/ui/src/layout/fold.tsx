import type { ReactElement, ReactNode } from 'react';
import classes from './layout.module.css';

/** A part of a form that folds away; its line says in short what is inside. */
export function Fold(props: {
  title: ReactNode;
  /** What is inside, in a few words. */
  summary?: ReactNode;
  open?: boolean;
  children: ReactNode;
}): ReactElement {
  return (
    <details className={classes.fold} open={props.open}>
      <summary>
        {props.title}
        {props.summary ? <span>{props.summary}</span> : null}
      </summary>
      <div className={classes.foldBody}>{props.children}</div>
    </details>
  );
}
