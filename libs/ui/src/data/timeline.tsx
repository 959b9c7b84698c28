import { IconPointFilled, type Icon } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import classes from './timeline.module.css';

export interface TimelineEntry {
  id: string;
  icon?: Icon;
  /** Who did what, as one sentence. */
  text: ReactNode;
  /** When, as read by people; `at` is the instant for machines. */
  when: string;
  at: string;
  badge?: ReactNode;
  more?: ReactNode;
}

/** Who did what and when, newest first as given. */
export function TimelineList({
  label,
  entries,
}: {
  label: string;
  entries: readonly TimelineEntry[];
}): ReactElement {
  return (
    <ol className={classes.list} aria-label={label}>
      {entries.map((entry) => {
        const Icon = entry.icon ?? IconPointFilled;
        return (
          <li key={entry.id} className={classes.entry}>
            <span className={classes.icon} aria-hidden>
              <Icon size={18} />
            </span>
            <div>
              <div>{entry.text}</div>
              <div className={classes.line}>
                <time dateTime={entry.at}>{entry.when}</time>
                {entry.badge}
              </div>
              {entry.more}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
