import { scaleLinear } from '@visx/scale';
import type { ReactElement } from 'react';
import { ChartPoints } from './chart-points';
import classes from './charts.module.css';

export interface DumbbellValue {
  label: string;
  /** 0 to 100; null where there is nothing to show. */
  first: number | null;
  second: number | null;
  /** The row as read out: "Strategie: Geschäftsführung 58, Betriebsrat 38". */
  text: string;
}

const rowHeight = 54;
const margin = 12;
const foot = 22;

/** Two values for each label on one scale of 0 to 100: a circle and a diamond, joined where both are known. */
export function Dumbbells(props: {
  label: string;
  rows: readonly DumbbellValue[];
  names: { first: string; second: string };
  /** Where the meaning of a value changes. */
  limits: readonly number[];
}): ReactElement {
  return (
    <>
      <p className={classes.legend} aria-hidden>
        <span>
          <svg width="16" height="16" viewBox="0 0 16 16">
            <Mark kind="first" x={8} y={8} />
          </svg>
          {props.names.first}
        </span>
        <span>
          <svg width="16" height="16" viewBox="0 0 16 16">
            <Mark kind="second" x={8} y={8} />
          </svg>
          {props.names.second}
        </span>
      </p>
      <ChartPoints label={props.label} points={props.rows.map((row) => row.text)}>
        {(marked, width) => <Drawing {...props} marked={marked} width={width} />}
      </ChartPoints>
    </>
  );
}

function Drawing(props: {
  rows: readonly DumbbellValue[];
  limits: readonly number[];
  marked: number | null;
  width: number;
}): ReactElement {
  const { rows, limits, marked, width } = props;
  const height = rows.length * rowHeight;
  const x = scaleLinear({ domain: [0, 100], range: [margin, width - margin] });
  return (
    <svg viewBox={`0 0 ${width} ${height + foot}`}>
      {[0, ...limits, 100].map((limit) => (
        <g key={limit}>
          <line x1={x(limit)} x2={x(limit)} y1={0} y2={height} className={classes.grid} />
          <text x={x(limit)} y={height + 16} textAnchor="middle">
            {limit}
          </text>
        </g>
      ))}
      {rows.map((row, index) => {
        const top = index * rowHeight;
        const y = top + 34;
        return (
          <g key={row.label}>
            <text x={0} y={top + 16} className={marked === index ? classes.value : classes.rowName}>
              {row.label}
            </text>
            <line x1={x(0)} x2={x(100)} y1={y} y2={y} className={classes.track} />
            {row.first !== null && row.second !== null ? (
              <line x1={x(row.first)} x2={x(row.second)} y1={y} y2={y} className={classes.joint} />
            ) : null}
            {row.first === null ? null : <Mark kind="first" x={x(row.first)} y={y} />}
            {row.second === null ? null : <Mark kind="second" x={x(row.second)} y={y} />}
          </g>
        );
      })}
    </svg>
  );
}

function Mark({ kind, x, y }: { kind: 'first' | 'second'; x: number; y: number }): ReactElement {
  return kind === 'first' ? (
    <circle cx={x} cy={y} r={7} className={classes.first} />
  ) : (
    <path d={`M ${x} ${y - 7.5} l 7.5 7.5 l -7.5 7.5 l -7.5 -7.5 z`} className={classes.second} />
  );
}
