import { scaleLinear } from '@visx/scale';
import type { ReactElement } from 'react';
import { ChartPoints } from './chart-points';
import classes from './charts.module.css';

export interface QuadrantPoint {
  id: string;
  /** What stands in the mark: the number that the list below gives it. */
  mark: string;
  /** 0 to 100 each; `size` null = unknown, then the mark is small and hollow. */
  x: number;
  y: number;
  size: number | null;
  /** A word below the mark and another shape: nothing goes on here for now. */
  stop?: string | undefined;
  /** As read out: "1 Sichtprüfung: Nutzen 60, Machbarkeit 70, Gestaltung 65". */
  text: string;
}

const margin = { left: 34, right: 20, top: 32, bottom: 44 };
const least = 10;
const most = 18;

/** Points on two scales of 0 to 100 in four named fields; the size is a third scale, a triangle is a stop. */
export function Quadrants(props: {
  label: string;
  xName: string;
  yName: string;
  /** Names of the fields: top left, top right, bottom left, bottom right. */
  fields: readonly [string, string, string, string];
  points: readonly QuadrantPoint[];
}): ReactElement {
  return (
    <ChartPoints label={props.label} points={props.points.map((point) => point.text)}>
      {(marked, width) => <Drawing {...props} marked={marked} width={width} />}
    </ChartPoints>
  );
}

function Drawing(props: {
  xName: string;
  yName: string;
  fields: readonly [string, string, string, string];
  points: readonly QuadrantPoint[];
  marked: number | null;
  width: number;
}): ReactElement {
  const { fields, points, marked, width } = props;
  const height = Math.round(Math.min(460, Math.max(320, width * 0.55)));
  const x = scaleLinear({ domain: [0, 100], range: [margin.left, width - margin.right] });
  const y = scaleLinear({ domain: [0, 100], range: [height - margin.bottom, margin.top] });
  const [left, right] = [x(0) + 8, x(100) - 8];
  const [top, bottom] = [y(100) + 18, y(0) - 10];
  return (
    <svg viewBox={`0 0 ${width} ${height}`}>
      {[0, 50, 100].map((value) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1={y(0)} y2={y(100)} className={classes.grid} />
          <line x1={x(0)} x2={x(100)} y1={y(value)} y2={y(value)} className={classes.grid} />
          <text x={x(value)} y={y(0) + 18} textAnchor="middle">
            {value}
          </text>
          <text x={x(0) - 6} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      <text x={left} y={top}>
        {fields[0]}
      </text>
      <text x={right} y={top} textAnchor="end">
        {fields[1]}
      </text>
      <text x={left} y={bottom}>
        {fields[2]}
      </text>
      <text x={right} y={bottom} textAnchor="end">
        {fields[3]}
      </text>
      <text x={x(100)} y={height - 6} textAnchor="end" className={classes.rowName}>
        {props.xName} →
      </text>
      <text x={0} y={12} className={classes.rowName}>
        ↑ {props.yName}
      </text>
      {points.map((point, index) => (
        <Mark key={point.id} point={point} cx={x(point.x)} cy={y(point.y)} isMarked={marked === index} />
      ))}
      {points.map((point) => (
        <text
          key={point.id}
          x={x(point.x)}
          y={y(point.y) + most + 16}
          textAnchor="middle"
          className={classes.stopWord}
        >
          {point.stop}
        </text>
      ))}
    </svg>
  );
}

function Mark(props: { point: QuadrantPoint; cx: number; cy: number; isMarked: boolean }): ReactElement {
  const { point, cx, cy, isMarked } = props;
  const radius =
    (point.size === null ? least : least + ((most - least) * point.size) / 100) + (isMarked ? 3 : 0);
  const [up, side, down] = [radius * 1.35, radius * 1.3, radius * 0.9];
  return (
    <g>
      {point.stop ? (
        <path
          d={`M ${cx} ${cy - up} L ${cx + side} ${cy + down} L ${cx - side} ${cy + down} z`}
          className={classes.stopMark}
        />
      ) : (
        <circle
          cx={cx}
          cy={cy}
          r={radius}
          className={classes.mark}
          data-hollow={point.size === null || undefined}
        />
      )}
      <text
        x={cx}
        y={cy + 5}
        textAnchor="middle"
        className={point.size === null && !point.stop ? classes.value : classes.inMark}
      >
        {point.mark}
      </text>
    </g>
  );
}
