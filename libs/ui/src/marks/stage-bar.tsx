import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import classes from './stage-bar.module.css';

export interface Stage {
  id: string;
  /** Plain text or a link to the page of the stage. */
  name: ReactNode;
  state: 'done' | 'current' | 'open';
  /** The state in words, with its date where there is one: "fertig am 02.09.". */
  note: ReactNode;
}

/** Where something stands on its way; a row on wide screens, a column on phones. */
export function StageBar({ label, stages }: { label: string; stages: readonly Stage[] }): ReactElement {
  return (
    <ol className={classes.bar} aria-label={label}>
      {stages.map((stage, index) => (
        <li
          key={stage.id}
          className={classes.stage}
          data-state={stage.state}
          aria-current={stage.state === 'current' ? 'step' : undefined}
        >
          <span className={classes.circle} aria-hidden>
            {stage.state === 'done' ? <IconCheck size={18} stroke={3} /> : index + 1}
          </span>
          <span className={classes.text}>
            <VisuallyHidden>{`${index + 1}. `}</VisuallyHidden>
            <span className={classes.name}>{stage.name}</span>
            <br />
            <span className={classes.note}>{stage.note}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
