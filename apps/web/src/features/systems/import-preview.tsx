import { Button } from '@mantine/core';
import { products } from '@einklang/content/products.data';
import { Card, CheckField, DataTable, StatusChip, type Column, type StatusKind } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import type { ListPreview, ListRow } from './list-import';
import classes from './systems.module.css';

const kinds: Record<ListRow['status'], StatusKind> = {
  NEW: 'info',
  UPDATE: 'running',
  UNCHANGED: 'open',
  ERROR: 'problem',
};
const STATUSES = ['NEW', 'UPDATE', 'UNCHANGED', 'ERROR'] as const;
const STEP = 50;

/** What a list would do, row by row; the button says how many rows it takes over. */
export function ImportPreview(props: {
  preview: ListPreview;
  busy: boolean;
  onConfirm: (takeSuggestions: boolean) => void;
}): ReactElement {
  const t = useTexts('systems');
  const { number, list } = useFormats();
  const { counts, columns, readAs, rows } = props.preview;
  const [takesSuggestions, setTakesSuggestions] = useState(false);
  const [onlyErrors, setOnlyErrors] = useState(false);
  const [length, setLength] = useState(STEP);
  const ignored = columns.filter(({ column, header }) => column === null && header);
  const taken = counts.NEW + counts.UPDATE;
  const shown = onlyErrors ? rows.filter(({ status }) => status === 'ERROR') : rows;
  return (
    <Card title={t('import.summary')} note={t('import.readAs', { kind: readAs })}>
      <div role="status">
        <ul className={classes.chips}>
          {STATUSES.filter((status) => counts[status]).map((status) => (
            <li key={status}>
              <StatusChip kind={kinds[status]}>
                {number(counts[status])} {t(`import.counts.${status}`)}
              </StatusChip>
            </li>
          ))}
        </ul>
      </div>
      {ignored.length ? (
        <p>{t('import.ignored', { columns: list(ignored.map(({ header }) => `„${header}“`)) })}</p>
      ) : null}
      {counts.ERROR ? <p>{t('import.skipped', { count: counts.ERROR })}</p> : null}
      <div className={classes.stack}>
        {rows.some(({ suggestedId }) => suggestedId) ? (
          <CheckField
            name="vorschlaege"
            label={t('import.takeSuggestions')}
            checked={takesSuggestions}
            onChange={setTakesSuggestions}
          />
        ) : null}
        {counts.ERROR && counts.ERROR < rows.length ? (
          <CheckField
            name="nur-fehler"
            label={t('import.onlyErrors')}
            checked={onlyErrors}
            onChange={setOnlyErrors}
          />
        ) : null}
        {taken ? (
          <div>
            <Button loading={props.busy} onClick={() => props.onConfirm(takesSuggestions)}>
              {t('import.confirm', { count: taken })}
            </Button>
          </div>
        ) : (
          <p>{t('import.nothing')}</p>
        )}
        <RowsTable rows={shown.slice(0, length)} />
        {shown.length > length ? (
          <div>
            <Button variant="default" onClick={() => setLength(length + STEP)}>
              {t('import.more', { count: Math.min(STEP, shown.length - length) })}
            </Button>
          </div>
        ) : null}
      </div>
    </Card>
  );
}

function RowsTable({ rows }: { rows: readonly ListRow[] }): ReactElement {
  const t = useTexts('systems');
  const why = useWhy();
  const columns: Column<ListRow>[] = [
    { id: 'line', label: t('import.line'), align: 'end', cell: ({ line }) => line },
    {
      id: 'system',
      label: t('import.system'),
      rowHeader: true,
      cell: ({ product, vendor }) => [product, vendor].filter(Boolean).join(', '),
    },
    {
      id: 'what',
      label: t('import.what'),
      cell: ({ status }) => <StatusChip kind={kinds[status]}>{t(`import.counts.${status}`)}</StatusChip>,
    },
    {
      id: 'why',
      label: t('import.why'),
      cell: (row) => {
        const lines = why(row);
        return lines.length ? lines.join(' ') : null;
      },
    },
  ];
  return (
    <DataTable
      caption={t('import.caption')}
      columns={columns}
      rows={rows}
      rowId={({ line }) => String(line)}
    />
  );
}

/** Why a row can't be taken, what it changes, or what the catalogue knows of it. */
function useWhy(): (row: ListRow) => string[] {
  const t = useTexts('systems');
  const locale = useLocale();
  const { list } = useFormats();
  return ({ problems, changes, suggestedId }) => [
    ...problems.map(({ code, column, other }) =>
      t(`import.problems.${code}`, {
        column: column ? t(`list.columns.${column}`) : '',
        other: other ?? '',
      }),
    ),
    ...(changes.length
      ? [t('import.changes', { fields: list(changes.map((column) => t(`list.columns.${column}`))) })]
      : []),
    ...products.entries
      .filter(({ id }) => id === suggestedId)
      .map(({ name }) => t('import.suggestion', { product: name[locale] })),
  ];
}
