import { Stack } from '@mantine/core';
import { CardsSkeleton, EmptyState } from '@einklang/ui';
import { IconScale } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useInitiative } from '../../shared/initiative';
import { PartLinks, type PartLink } from '../../shared/part-links';
import { ParticipationTabs } from '../../shared/participation-tabs';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { EntriesPanel } from './entries-panel';
import { HistoryPanel } from './history-panel';
import { MatrixPanel } from './matrix-panel';
import type { Part } from './parts';
import { RatingPanel } from './rating-panel';
import { risksQuery, usePlace, type RiskAnalysis } from './risks.queries';
import type { RisksSearch } from './routes';
import classes from './risks.module.css';

/** Chances and risks (BT-4): both sides read all entries, each rates for itself, the higher risk counts. */
export function RisksPage(): ReactElement {
  const t = useTexts('risks');
  const initiative = useInitiative();
  const query = useQuery({ ...risksQuery(usePlace()), enabled: initiative.shortlistedAt !== null });
  if (initiative.shortlistedAt === null) return <EmptyState icon={IconScale}>{t('notYet')}</EmptyState>;
  return (
    <Stack>
      <ParticipationTabs />
      <p className={classes.intro}>{t('intro')}</p>
      <QueryView query={query} skeleton={<CardsSkeleton />}>
        {(view) => <Content view={view} />}
      </QueryView>
    </Stack>
  );
}

function Content({ view }: { view: RiskAnalysis }): ReactElement {
  const t = useTexts('risks');
  const { teil }: RisksSearch = useSearch({ strict: false });
  const { companyId, initiativeId } = usePlace();
  const parts = useParts(view);
  const isRating = teil === 'bewertung' && view.draft !== null && view.side !== null && view.may.rate;
  return (
    <Stack>
      {parts.length > 1 ? (
        <PartLinks
          label={t('parts.label')}
          to="/b/$companyId/vorhaben/$initiativeId/beteiligung/risiken"
          params={{ companyId, initiativeId }}
          current={isRating ? 'bewertung' : 'beide'}
          parts={parts}
        />
      ) : null}
      {isRating && view.draft && view.side ? (
        <RatingPanel view={view} draft={view.draft} side={view.side} />
      ) : (
        <>
          {view.entries.length > 0 ? <MatrixPanel entries={view.entries} /> : null}
          <EntriesPanel view={view} />
          <HistoryPanel view={view} />
        </>
      )}
    </Stack>
  );
}

/** Rating is there only for those who work on a side. */
function useParts({ draft, entries, given, side, may }: RiskAnalysis): PartLink<Part>[] {
  const t = useTexts('risks');
  const hasGiven = given.some((one) => one.side === side);
  const ratingState = (): Pick<PartLink<Part>, 'state' | 'kind'> => {
    if (draft?.isOpen) return { state: t('parts.ratingOpen'), kind: 'running' };
    return hasGiven
      ? { state: t('parts.ratingGiven'), kind: 'done' }
      : { state: t('parts.ratingNone'), kind: 'open' };
  };
  return [
    {
      id: 'beide',
      name: t('parts.result'),
      kind: entries.length > 0 ? 'info' : 'open',
      state: entries.length > 0 ? t('parts.resultState', { count: entries.length }) : t('parts.resultNone'),
    },
    ...(draft && may.rate ? [{ id: 'bewertung' as const, name: t('parts.rating'), ...ratingState() }] : []),
  ];
}
