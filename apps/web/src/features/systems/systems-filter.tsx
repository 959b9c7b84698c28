import { Button } from '@mantine/core';
import { SYSTEM_STATUSES } from '@einklang/domain';
import { SelectField, TextField } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { systemSummaryQuery } from '../../shared/systems';
import { useTexts } from '../../shared/texts';
import { RESULTS, type RegisterSearch } from './search';
import classes from './systems.module.css';

/** Search and filters; each change is a step in the browser's history and stands in the address. */
export function SystemsFilter({ search }: { search: RegisterSearch }): ReactElement {
  const t = useTexts('systems');
  const { id: companyId } = useCompany();
  const navigate = useNavigate();
  const summary = useQuery(systemSummaryQuery(companyId)).data;
  const go = (next: RegisterSearch): void => {
    void navigate({ to: '/b/$companyId/ki-verzeichnis', params: { companyId }, search: next });
  };
  const change = (part: Partial<RegisterSearch>): void => go({ ...search, ...part });
  const areas = [...new Set([...(summary?.areas ?? []), ...(search.bereich ? [search.bereich] : [])])];
  return (
    <>
      <div className={classes.choice} role="group" aria-label={t('filter.label')}>
        <SearchField
          key={search.suche ?? ''}
          words={search.suche ?? ''}
          onSearch={(suche) => change({ suche: suche || undefined })}
        />
        <SelectField
          name="ergebnis"
          label={t('filter.result')}
          optional={false}
          value={search.ergebnis ?? ''}
          none={t('filter.everyResult')}
          choices={RESULTS.map((value) => ({ value, label: t(`results.${value}`) }))}
          onChange={(ergebnis) => change({ ergebnis: ergebnis || undefined })}
        />
        <SelectField
          name="stand"
          label={t('filter.status')}
          value={search.stand ?? ''}
          none={t('filter.everyStatus')}
          choices={SYSTEM_STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }))}
          onChange={(stand) => change({ stand: stand || undefined })}
        />
        {areas.length ? (
          <SelectField
            name="bereich"
            label={t('filter.area')}
            value={search.bereich ?? ''}
            none={t('filter.everyArea')}
            choices={areas.map((value) => ({ value, label: value }))}
            onChange={(bereich) => change({ bereich: bereich || undefined })}
          />
        ) : null}
        <Button
          variant={search.ungeregelt ? 'filled' : 'default'}
          aria-pressed={search.ungeregelt ?? false}
          onClick={() => change({ ungeregelt: search.ungeregelt ? undefined : true })}
        >
          {summary ? t('unregulated', { count: summary.unregulated }) : t('unregulatedOne')}
        </Button>
        {Object.keys(search).length ? (
          <Button variant="subtle" onClick={() => go({})}>
            {t('filter.reset')}
          </Button>
        ) : null}
      </div>
      <p className={classes.means}>{t('unregulatedMeans')}</p>
    </>
  );
}

function SearchField({
  words,
  onSearch,
}: {
  words: string;
  onSearch: (words: string) => void;
}): ReactElement {
  const t = useTexts('systems');
  const [typed, setTyped] = useState(words);
  return (
    <form
      role="search"
      className={classes.search}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <TextField
        name="suche"
        label={t('filter.searchHint')}
        value={typed}
        maxLength={120}
        onChange={setTyped}
      />
      <Button type="submit" variant="default">
        {t('filter.search')}
      </Button>
    </form>
  );
}
