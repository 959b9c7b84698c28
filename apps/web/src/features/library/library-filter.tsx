import { Button } from '@mantine/core';
import {
  COMPANY_SIZES,
  PROCESS_LABELS,
  PROCESSES,
  SECTOR_LABELS,
  SECTORS,
  SIZE_LABELS,
  type Bilingual,
} from '@einklang/content';
import { SelectField, TextField } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import classes from './library.module.css';
import type { LibrarySearch } from './search';

/** Word, sector, area and size; a choice is a step in the browser's history, typing is none. */
export function LibraryFilter({
  search,
  onChange,
}: {
  search: LibrarySearch;
  onChange: (change: Partial<LibrarySearch>, replace?: boolean) => void;
}): ReactElement {
  const t = useTexts('library');
  const locale = useLocale();
  const [text, setText] = useState(search.suche ?? '');
  const [seen, setSeen] = useState(search.suche);
  // Back and forward change the address, and the field follows; while somebody types the field leads.
  if (search.suche !== seen) {
    setSeen(search.suche);
    if ((search.suche ?? '') !== text.trim()) setText(search.suche ?? '');
  }
  const choices = <Value extends string>(
    values: readonly Value[],
    labels: Readonly<Record<Value, Bilingual>>,
  ) => values.map((value) => ({ value, label: labels[value][locale] }));
  return (
    <div role="search" className={classes.filter} aria-label={t('find.label')}>
      <TextField
        name="suche"
        type="search"
        optional
        label={t('find.search')}
        value={text}
        onChange={(value) => {
          setText(value);
          onChange({ suche: value.trim() || undefined }, true);
        }}
      />
      <SelectField
        name="branche"
        label={t('find.sector')}
        value={search.branche ?? ''}
        none={t('find.everySector')}
        choices={choices(SECTORS, SECTOR_LABELS)}
        onChange={(branche) => onChange({ branche: branche || undefined })}
      />
      <SelectField
        name="bereich"
        label={t('find.process')}
        value={search.bereich ?? ''}
        none={t('find.everyProcess')}
        choices={choices(PROCESSES, PROCESS_LABELS)}
        onChange={(bereich) => onChange({ bereich: bereich || undefined })}
      />
      <SelectField
        name="groesse"
        label={t('find.size')}
        value={search.groesse ?? ''}
        none={t('find.everySize')}
        choices={choices(COMPANY_SIZES, SIZE_LABELS)}
        onChange={(groesse) => onChange({ groesse: groesse || undefined })}
      />
      {Object.keys(search).length ? (
        <Button
          variant="subtle"
          onClick={() =>
            onChange({ suche: undefined, branche: undefined, bereich: undefined, groesse: undefined })
          }
        >
          {t('find.reset')}
        </Button>
      ) : null}
    </div>
  );
}
