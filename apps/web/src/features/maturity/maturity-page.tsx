import { Stack } from '@mantine/core';
import { CardsSkeleton, PageHeader } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { InitiativeTabs } from '../../shared/initiative-tabs';
import { PartLinks } from '../../shared/part-links';
import { QueryView } from '../../shared/query-view';
import { RoomVisibility } from '../../shared/room-mark';
import { useTexts } from '../../shared/texts';
import { ComparePanel } from './compare-panel';
import { maturityQuery, measuresQuery, type MaturityView } from './maturity.queries';
import { MeasuresPanel } from './measures-panel';
import type { Part } from './parts';
import { RatingPanel } from './rating-panel';
import { ResultPanel } from './result-panel';
import type { MaturitySearch } from './routes';
import { useParts } from './use-parts';

/** How ready the company is (PA-2): each side rates for itself, both see what was given, and what is done about it. */
export function MaturityPage(): ReactElement {
  const t = useTexts('maturity');
  const { id: companyId } = useCompany();
  const query = useQuery(maturityQuery(companyId));
  return (
    <>
      <PageHeader title={t('title')} visibility={<RoomVisibility room="JOINT" />} />
      <InitiativeTabs />
      <QueryView query={query} skeleton={<CardsSkeleton />}>
        {(view) => <Content view={view} />}
      </QueryView>
    </>
  );
}

function Content({ view }: { view: MaturityView }): ReactElement {
  const t = useTexts('maturity');
  const { id: companyId } = useCompany();
  const { teil }: MaturitySearch = useSearch({ strict: false });
  const measures = useQuery(measuresQuery(companyId));
  const parts = useParts(view, measures.data);
  // Whoever can rate and has not yet given anything comes for that.
  const first: Part = view.may.rate && view.snapshots.length === 0 ? 'bewertung' : 'ergebnis';
  const part = parts.some(({ id }) => id === teil) ? teil! : first;
  return (
    <Stack>
      <PartLinks
        label={t('parts.label')}
        to="/b/$companyId/reifegrad"
        params={{ companyId }}
        current={part}
        parts={parts}
      />
      {part === 'ergebnis' ? <ResultPanel view={view} /> : null}
      {part === 'bewertung' && view.draft && view.side ? (
        <RatingPanel view={view} draft={view.draft} side={view.side} />
      ) : null}
      {part === 'vergleich' ? <ComparePanel snapshots={view.snapshots} /> : null}
      {part === 'massnahmen' ? (
        <QueryView query={measures} skeleton={<CardsSkeleton />}>
          {(list) => <MeasuresPanel list={list} view={view} />}
        </QueryView>
      ) : null}
    </Stack>
  );
}
