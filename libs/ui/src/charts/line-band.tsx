import { scaleLinear, scalePoint } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import type { ReactElement } from 'react';
import { ChartPoints } from './chart-points';
import classes from './charts.module.css';

export interface BandPoint {
  label: string;
  low: number;
  mid: number;
  high: number;
  /** As read out and shown when the point is marked: "Jahr 2: 14.000 € (5.000 bis 21.000 €)". */
  text: string;
}

const height = 220;
const edge = { side: 28, top: 28, bottom: 28 };

/** A middle line in the band of its uncertainty. The zero line is dashed where it lies inside. */
export function LineBand({ label, points }: { label: string; points: readonly BandPoint[] }): ReactElement {
  return (
    <ChartPoints label={label} points={points.map((point) => point.text)}>
      {(marked, width) => <Drawing points={[...points]} marked={marked} width={width} />}
    </ChartPoints>
  );
}

function Drawing({
  points,
  marked,
  width,
}: {
  points: BandPoint[];
  marked: number | null;
  width: number;
}): ReactElement {
  const x = scalePoint({ domain: points.map((point) => point.label), range: [edge.side, width - edge.side] });
  const y = scaleLinear({
    domain: [
      Math.min(0, ...points.map((point) => point.low)),
      Math.max(0, ...points.map((point) => point.high)),
    ],
    range: [height - edge.bottom, edge.top],
    nice: true,
  });
  const xOf = (point: BandPoint): number => x(point.label) ?? 0;
  return (
    <svg viewBox={`0 0 ${width} ${height}`}>
      <Area
        data={points}
        x={xOf}
        y0={(point) => y(point.low)}
        y1={(point) => y(point.high)}
        className={classes.band}
      />
      <line x1={0} x2={width} y1={y(0)} y2={y(0)} className={classes.zero} />
      <LinePath data={points} x={xOf} y={(point) => y(point.mid)} className={classes.line} />
      {points.map((point, index) => (
        <g key={point.label}>
          <text x={xOf(point)} y={height - 6} textAnchor="middle">
            {point.label}
          </text>
          <circle
            cx={xOf(point)}
            cy={y(point.mid)}
            r={marked === index ? 6 : 3.5}
            className={classes.point}
          />
        </g>
      ))}
      {marked === null ? null : (
        <text x={width / 2} y={16} textAnchor="middle" className={classes.value}>
          {points[marked]?.text}
        </text>
      )}
    </svg>
  );
}
