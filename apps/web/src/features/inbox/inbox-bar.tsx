import { Button } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { lazy, Suspense, type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../../shared/texts';
import type { InboxFilterProps } from './inbox-filter';
import classes from './inbox.module.css';
import { useInboxSearch } from './inbox-search';

/** Filters of a list and the way to what is put off; nothing where there is nothing to choose. */
export function InboxBar(props: {
  /** Reasons and initiatives in the list, word by id. */
  reasons?: ReadonlyMap<string, string>;
  initiatives: ReadonlyMap<string, string>;
  /** How much the reader has put off. */
  later: number;
  children?: ReactNode;
}): ReactElement {
  const t = useTexts('inbox');
  const { search, change } = useInboxSearch();
  const isLater = search.spaeter === true;
  return (
    <div className={classes.bar}>
      <Filter
        name="grund"
        label={t('filter.reason')}
        none={t('filter.everyReason')}
        words={props.reasons ?? new Map()}
        value={search.grund}
        onChange={(grund) => change({ grund, eintrag: undefined })}
      />
      <Filter
        name="vorhaben"
        label={t('filter.initiative')}
        none={t('filter.everyInitiative')}
        words={props.initiatives}
        value={search.vorhaben}
        onChange={(vorhaben) => change({ vorhaben, eintrag: undefined })}
      />
      {props.children}
      {props.later > 0 || isLater ? (
        <Button
          variant={isLater ? 'light' : 'default'}
          aria-pressed={isLater}
          leftSection={<IconClock size={20} aria-hidden />}
          onClick={() =>
            change({
              spaeter: isLater ? undefined : true,
              grund: undefined,
              vorhaben: undefined,
              eintrag: undefined,
            })
          }
        >
          {t('later.list', { count: props.later })}
        </Button>
      ) : null}
    </div>
  );
}

const Loaded = lazy(async () => ({ default: (await import('./inbox-filter')).InboxFilter }));

/** Comes after the list: most people never filter, and it brings all that fields need. */
function Filter(props: InboxFilterProps): ReactElement | null {
  if (props.words.size < 2 && !props.value) return null;
  return (
    <Suspense fallback={<div className={classes.filterComing} />}>
      <Loaded {...props} />
    </Suspense>
  );
}
