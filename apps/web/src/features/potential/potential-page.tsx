import { Stack } from '@mantine/core';
import { CardsSkeleton } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense, type ReactElement } from 'react';
import { QueryView } from '../../shared/query-view';
import { CheckPanel } from './check-panel';
import { DeclarationsPanel } from './declarations-panel';
import { FirstInformationPanel } from './first-information-panel';
import { OverviewPanel } from './overview-panel';
import { PARTS, type Part } from './parts';
import {
  declarationsQuery,
  factsQuery,
  firstInformationQuery,
  initiativeCheckQuery,
  profileQuery,
  usePlaceIds,
} from './potential.queries';
import { dataRatingQuery, priorityQuery } from './priority.queries';
import { ProfilePanel } from './profile-panel';

/** Brings the names and consequences of all rules. */
const FactsPanel = lazy(async () => ({ default: (await import('./facts-panel')).FactsPanel }));

/** Each brings its catalogue, which only that part needs. */
const DataPanel = lazy(async () => ({ default: (await import('./data-panel')).DataPanel }));
const PriorityPanel = lazy(async () => ({ default: (await import('./priority-panel')).PriorityPanel }));

/** Stage 1: what it is about, what follows from it, what people found, and the first information. */
export function PotentialPage(): ReactElement {
  const place = usePlaceIds();
  const { teil } = useSearch({ strict: false }) as { teil?: Part };
  const profile = useQuery(profileQuery(place));
  const facts = useQuery(factsQuery(place));
  const check = useQuery(initiativeCheckQuery(place));
  const data = useQuery(dataRatingQuery(place));
  const priority = useQuery(priorityQuery(place));
  const declarations = useQuery(declarationsQuery(place));
  const deliveries = useQuery(firstInformationQuery(place));
  // Whoever owes a receipt comes for that.
  const owesReceipt = deliveries.data?.items.some((item) => item.isNewest && item.may.receive) ?? false;
  // What the address says beyond our words reaches the page, too.
  const known = PARTS.find((one) => one === teil);
  const part: Part = known ?? (owesReceipt ? 'fruehinformation' : 'steckbrief');
  const waiting = <CardsSkeleton />;
  return (
    <Stack>
      <OverviewPanel
        current={part}
        profile={profile.data}
        check={check.data}
        facts={facts.data}
        data={data.data}
        priority={priority.data}
        declarations={declarations.data}
        deliveries={deliveries.data?.items}
      />
      {part === 'steckbrief' ? (
        <QueryView query={profile} skeleton={waiting}>
          {(data) => <ProfilePanel profile={data} />}
        </QueryView>
      ) : null}
      {part === 'ki-check' ? <CheckPanel /> : null}
      {part === 'angaben' ? (
        <QueryView query={facts} skeleton={waiting}>
          {(data) => (
            <Suspense fallback={waiting}>
              <FactsPanel view={data} />
            </Suspense>
          )}
        </QueryView>
      ) : null}
      {part === 'daten' ? (
        <QueryView query={data} skeleton={waiting}>
          {(view) => (
            <Suspense fallback={waiting}>
              <DataPanel view={view} />
            </Suspense>
          )}
        </QueryView>
      ) : null}
      {part === 'prioritaet' ? (
        <QueryView query={priority} skeleton={waiting}>
          {(view) => (
            <Suspense fallback={waiting}>
              <PriorityPanel view={view} />
            </Suspense>
          )}
        </QueryView>
      ) : null}
      {part === 'feststellungen' ? (
        <QueryView query={declarations} skeleton={waiting}>
          {(data) => <DeclarationsPanel list={data} />}
        </QueryView>
      ) : null}
      {part === 'fruehinformation' ? (
        <QueryView query={deliveries} skeleton={waiting}>
          {(data) => <FirstInformationPanel list={data} />}
        </QueryView>
      ) : null}
    </Stack>
  );
}
