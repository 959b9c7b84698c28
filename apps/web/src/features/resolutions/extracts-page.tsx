import { Stack } from '@mantine/core';
import { EmptyState, RowsSkeleton } from '@einklang/ui';
import { IconGavel } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany, useInitiativeId } from '../../shared/company';
import { extractsQuery } from '../../shared/extracts';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { ExtractCard } from './extract-card';
import classes from './resolutions.module.css';

/** What the council has communicated of its resolutions on this initiative; both sides read the same. */
export function ExtractsPage(): ReactElement {
  const t = useTexts('resolution');
  const query = useQuery(extractsQuery(useCompany().id, useInitiativeId()));
  return (
    <section className={classes.group}>
      <h2>{t('extract.title')}</h2>
      <QueryView query={query} skeleton={<RowsSkeleton />}>
        {(extracts) =>
          extracts.length ? (
            <Stack>
              <p data-dimmed>{t('extract.intro')}</p>
              {extracts.map((extract) => (
                <ExtractCard key={extract.id} extract={extract} />
              ))}
            </Stack>
          ) : (
            <EmptyState icon={IconGavel}>{t('extract.none')}</EmptyState>
          )
        }
      </QueryView>
    </section>
  );
}
