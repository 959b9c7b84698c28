import { useId, type ReactElement, type ReactNode } from 'react';
import { joinClasses } from '../theme/join-classes';
import classes from './layout.module.css';

/** A titled part of a page. `side` draws the line of the side that speaks here; the words must say it too. */
export function Card(props: {
  title?: ReactNode;
  level?: 2 | 3;
  note?: ReactNode;
  /** A badge, a chip or a small button beside the title. */
  end?: ReactNode;
  side?: 'EMPLOYER' | 'COUNCIL' | 'JOINT';
  children: ReactNode;
}): ReactElement {
  const id = useId();
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <section
      // A named section would be a landmark; a page with ten of them has none.
      role={props.title ? 'group' : undefined}
      className={joinClasses(classes.card, 'ek-card')}
      data-side={props.side}
      aria-labelledby={props.title ? id : undefined}
    >
      {props.title || props.end ? (
        <div className={classes.cardHead}>
          {props.title ? <Heading id={id}>{props.title}</Heading> : null}
          {props.end}
          {props.note ? <p className={classes.cardNote}>{props.note}</p> : null}
        </div>
      ) : null}
      {props.children}
    </section>
  );
}
