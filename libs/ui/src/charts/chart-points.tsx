import { VisuallyHidden } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { fillText, useUiTexts } from '../theme/ui-texts';
import classes from './charts.module.css';
import { useWidth } from './use-width';

/**
 * One tab stop around a chart; the arrow keys walk through its points, each is read out and marked.
 * `children` draws the chart in the given width and with the marked point, if there is one.
 */
export function ChartPoints(props: {
  label: string;
  /** Each point as read out: "Jahr 2: 14.000 Euro". */
  points: readonly string[];
  children: (marked: number | null, width: number) => ReactNode;
}): ReactElement {
  const texts = useUiTexts();
  const [marked, setMarked] = useState<number | null>(null);
  const [place, width] = useWidth(480);
  const last = props.points.length - 1;

  function walk(event: KeyboardEvent): void {
    const next = nextIndex(event.key, marked, last);
    if (next === undefined) return;
    event.preventDefault();
    setMarked(next);
  }

  return (
    <div
      className={classes.chart}
      role="group"
      aria-label={props.label}
      tabIndex={0}
      onKeyDown={walk}
      onBlur={() => setMarked(null)}
    >
      <div aria-hidden ref={place}>
        {props.children(marked, width)}
      </div>
      <VisuallyHidden role="status">
        {marked === null
          ? null
          : `${props.points[marked]} (${fillText(texts.pointOf, { current: marked + 1, total: last + 1 })})`}
      </VisuallyHidden>
    </div>
  );
}

function nextIndex(key: string, marked: number | null, last: number): number | null | undefined {
  if (last < 0) return undefined;
  if (key === 'ArrowRight' || key === 'ArrowDown') return marked === null ? 0 : Math.min(last, marked + 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return marked === null ? last : Math.max(0, marked - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'Escape' && marked !== null) return null;
  return undefined;
}
