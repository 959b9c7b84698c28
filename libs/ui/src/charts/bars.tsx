import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import type { ReactElement } from 'react';
import { ChartPoints } from './chart-points';
import classes from './charts.module.css';

export interface BarValue {
  label: string;
  value: number;
  /** The value as written at the bar: "14.000 €". */
  valueText: string;
  /** Drawn as an outline: it does not count. The words must say so too. */
  isOut?: boolean;
}

const rowHeight = 50;
const roomForValue = 92;

/**
 * Horizontal bars, each with its label above and its value beside, so that long words have room. With `most` the scale
 * ends there, whatever the longest bar is.
 */
export function Bars({
  label,
  bars,
  most,
}: {
  label: string;
  bars: readonly BarValue[];
  most?: number;
}): ReactElement {
  return (
    <ChartPoints label={label} points={bars.map((bar) => `${bar.label}: ${bar.valueText}`)}>
      {(marked, width) => <Drawing bars={bars} most={most ?? 0} marked={marked} width={width} />}
    </ChartPoints>
  );
}

function Drawing(props: {
  bars: readonly BarValue[];
  most: number;
  marked: number | null;
  width: number;
}): ReactElement {
  const { bars, most, marked, width } = props;
  const height = bars.length * rowHeight;
  const lowest = Math.min(0, ...bars.map((bar) => bar.value));
  const highest = Math.max(most, ...bars.map((bar) => bar.value));
  const x = scaleLinear({
    domain: [lowest, highest === lowest ? lowest + 1 : highest],
    range: [0, width - roomForValue],
  });
  return (
    <svg viewBox={`0 0 ${width} ${height}`}>
      {bars.map((bar, index) => {
        const top = index * rowHeight;
        const [from, to] = [x(Math.min(0, bar.value)), x(Math.max(0, bar.value))];
        return (
          <g key={`${bar.label}-${index}`}>
            <text x={0} y={top + 16} className={marked === index ? classes.value : undefined}>
              {fitting(bar.label, width)}
            </text>
            <Bar
              x={from}
              y={top + 22}
              width={Math.max(2, to - from)}
              height={marked === index ? 20 : 16}
              className={classes.bar}
              data-negative={bar.value < 0 || undefined}
              data-out={bar.isOut || undefined}
            />
            <text x={to + 8} y={top + 36} className={classes.value}>
              {bar.valueText}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Mean width of a letter at the size of the words in charts. */
const letterWidth = 6.3;

/** As much of a label as fits on one line; it is read out and stands in the table in full. */
function fitting(text: string, width: number): string {
  const most = Math.floor(width / letterWidth);
  return text.length > most ? `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…` : text;
}
