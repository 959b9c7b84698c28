import { useId, type ReactElement, type ReactNode } from 'react';
import classes from './progress-line.module.css';

/** How far something is, in words and as a line: "7 von 11 geeinigt". */
export function ProgressLine({
  value,
  max,
  children,
}: {
  value: number;
  max: number;
  children: ReactNode;
}): ReactElement {
  const id = useId();
  const share = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  return (
    <div className={classes.root}>
      <span id={id}>{children}</span>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        className={classes.track}
      >
        <div className={classes.done} style={{ width: `${share}%` }} />
      </div>
    </div>
  );
}
