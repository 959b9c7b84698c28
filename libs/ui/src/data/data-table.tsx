import { useId, type ReactElement, type ReactNode } from 'react';
import { joinClasses } from '../theme/join-classes';
import classes from './data-table.module.css';

export interface Column<Row> {
  id: string;
  label: string;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  /** This column names the row. One per table, the first by custom. */
  rowHeader?: boolean;
}

/**
 * A table with its caption. Wider than the screen, it scrolls in a region that takes the focus; under 48 em its rows
 * become cards unless `stayTable` says that the columns must be compared.
 */
export function DataTable<Row>(props: {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  stayTable?: boolean;
}): ReactElement {
  const captionId = useId();
  return (
    <div
      className={classes.region}
      role="region"
      aria-labelledby={captionId}
      tabIndex={0}
      data-cards={props.stayTable ? undefined : true}
    >
      <table className={classes.table}>
        <caption
          id={captionId}
          className={joinClasses(classes.caption, props.captionHidden && classes.hidden)}
        >
          {props.caption}
        </caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={props.rowId(row)}>
              {props.columns.map((column) => (
                <Cell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }): ReactElement {
  const content = column.cell(row);
  if (column.rowHeader) return <th scope="row">{content}</th>;
  if (content === null || content === undefined || content === '') return <td data-align={column.align} />;
  return (
    <td data-align={column.align}>
      <span className={classes.label} aria-hidden>
        {column.label}
      </span>
      <span>{content}</span>
    </td>
  );
}
