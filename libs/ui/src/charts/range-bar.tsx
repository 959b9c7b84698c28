import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import type { ReactElement } from 'react';
import { ChartPoints } from './chart-points';
import classes from './charts.module.css';

export interface RangePoint {
  label: string;
  value: number;
  /** As written: "14.000 €". */
  valueText: string;
  /** Said with it: "Monat 37". */
  note?: string;
}

export interface RangeBand {
  low: number;
  high: number;
  /** As read out: "Band: −4.000 € bis 30.000 €". */
  text: string;
}

const rowHeight = 44;
const top = 12;
const dot = 7;
const edge = 10;
const bottom = 20;

/** Values on one axis, a row each, in front of a band that runs through all rows; the zero line is dashed. */
export function RangeBar(props: {
  label: string;
  points: readonly RangePoint[];
  band?: RangeBand | null;
  /** What stands at the zero line: "0 €". */
  zero: string;
}): ReactElement {
  const { label, points, band = null, zero } = props;
  const read = points.map(({ label: name, valueText, note }) =>
    [`${name}: ${valueText}`, note].filter(Boolean).join(', '),
  );
  return (
    <ChartPoints label={label} points={band ? [...read, band.text] : read}>
      {(marked, width) => <Drawing points={points} band={band} zero={zero} marked={marked} width={width} />}
    </ChartPoints>
  );
}

function Drawing(props: {
  points: readonly RangePoint[];
  band: RangeBand | null;
  zero: string;
  marked: number | null;
  width: number;
}): ReactElement {
  const { points, band, zero, marked, width } = props;
  const plot = top + points.length * rowHeight;
  const values = [0, ...points.map(({ value }) => value), ...(band ? [band.low, band.high] : [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = scaleLinear({
    domain: [low, high === low ? low + 1 : high],
    range: [edge, width - edge],
  });
  return (
    <svg viewBox={`0 0 ${width} ${plot + bottom}`}>
      {band ? (
        <Bar
          x={x(band.low)}
          y={0}
          width={Math.max(2, x(band.high) - x(band.low))}
          height={plot}
          className={classes.band}
        />
      ) : null}
      <line x1={x(0)} x2={x(0)} y1={0} y2={plot} className={classes.zero} />
      <text x={x(0)} y={plot + 15} textAnchor={anchorOf(x(0), width)}>
        {zero}
      </text>
      {points.map((point, index) => {
        const y = top + index * rowHeight + rowHeight / 2;
        return (
          <g key={point.label}>
            <line x1={x(low)} x2={x(high)} y1={y} y2={y} className={classes.rail} />
            <circle
              cx={x(point.value)}
              cy={y}
              r={marked === index ? dot + 2 : dot}
              className={classes.point}
            />
            <text
              x={x(point.value)}
              y={y - 14}
              textAnchor={anchorOf(x(point.value), width)}
              className={classes.onBand}
            >
              {point.label} <tspan className={classes.value}>{point.valueText}</tspan>
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Words at an end of the picture run inwards. */
function anchorOf(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < width * 0.3) return 'start';
  return x > width * 0.7 ? 'end' : 'middle';
}
