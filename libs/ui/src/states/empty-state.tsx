import { joinClasses } from '../theme/join-classes';
import type { Icon } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import classes from './states.module.css';

/** What belongs here, in one sentence, with one button and perhaps one link. */
export function EmptyState(props: {
  icon?: Icon;
  title?: ReactNode;
  children: ReactNode;
  action?: ReactNode;
  link?: ReactNode;
}): ReactElement {
  const Icon = props.icon;
  return (
    <div className={joinClasses(classes.state, classes.card)}>
      {Icon ? <Icon size={36} stroke={1.5} className={classes.icon} aria-hidden /> : null}
      {props.title ? <p className={classes.title}>{<strong>{props.title}</strong>}</p> : null}
      <p>{props.children}</p>
      {props.action || props.link ? (
        <div className={classes.actions}>
          {props.action}
          {props.link}
        </div>
      ) : null}
    </div>
  );
}
