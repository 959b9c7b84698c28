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

const size = { width: 480, height: 220, left: 8, right: 8, top: 24, bottom: 28 };

/** A middle line in the band of its uncertainty. The zero line is dashed where it lies inside. */
export function LineBand({ label, points }: { label: string; points: readonly BandPoint[] }): ReactElement {
  const lowest = Math.min(0, ...points.map((point) => point.low));
  const highest = Math.max(0, ...points.map((point) => point.high));
  const x = scalePoint({
    domain: points.map((point) => point.label),
    range: [size.left + 16, size.width - size.right - 16],
  });
  const y = scaleLinear({
    domain: [lowest, highest],
    range: [size.height - size.bottom, size.top],
    nice: true,
  });
  const xOf = (point: BandPoint): number => x(point.label) ?? 0;
  const list = [...points];
  return (
    <ChartPoints label={label} points={points.map((point) => point.text)}>
      {(marked) => (
        <svg viewBox={`0 0 ${size.width} ${size.height}`}>
          <Area
            data={list}
            x={xOf}
            y0={(point) => y(point.low)}
            y1={(point) => y(point.high)}
            className={classes.band}
          />
          <line x1={size.left} x2={size.width - size.right} y1={y(0)} y2={y(0)} className={classes.zero} />
          <LinePath data={list} x={xOf} y={(point) => y(point.mid)} className={classes.line} />
          {list.map((point, index) => (
            <g key={point.label}>
              <text x={xOf(point)} y={size.height - 8} textAnchor="middle">
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
            <text x={size.width / 2} y={14} textAnchor="middle" className={classes.value}>
              {list[marked]?.text}
            </text>
          )}
        </svg>
      )}
    </ChartPoints>
  );
}
