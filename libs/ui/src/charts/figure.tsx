import { Button } from '@mantine/core';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { DataTable, type Column } from '../data/data-table';
import { useUiTexts } from '../theme/ui-texts';
import classes from './charts.module.css';

/** A chart whose caption says the finding in words and that can be read as a table of the same data. */
export function Figure<Row>(props: {
  /** The finding, as a sentence. */
  caption: string;
  tableCaption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  children: ReactNode;
}): ReactElement {
  const texts = useUiTexts();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <figcaption id={id} className={classes.caption}>
        {props.caption}
      </figcaption>
      {asTable ? null : props.children}
      <div className={classes.table} hidden={!asTable}>
        <DataTable
          caption={props.tableCaption}
          columns={props.columns}
          rows={props.rows}
          rowId={props.rowId}
          stayTable
        />
      </div>
      <Button
        className={classes.toggle}
        size="compact-md"
        variant="subtle"
        onClick={() => setAsTable(!asTable)}
      >
        {asTable ? texts.asChart : texts.asTable}
      </Button>
    </figure>
  );
}
