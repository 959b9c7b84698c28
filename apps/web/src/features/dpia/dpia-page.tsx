import { Stack } from '@mantine/core';
import { CardsSkeleton, EmptyState, Split } from '@einklang/ui';
import { IconShieldLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { LinkButton } from '../../shared/link-button';
import { ParticipationTabs } from '../../shared/participation-tabs';
import { PartLinks, type PartLink } from '../../shared/part-links';
import { QueryView } from '../../shared/query-view';
import { RoomVisibility } from '../../shared/room-mark';
import { useTexts } from '../../shared/texts';
import { AdvicePanel } from './advice-panel';
import { DraftPanel } from './draft-panel';
import { dpiaQuery, type DpiaView } from './dpia.queries';
import { ReadingPanel } from './reading-panel';
import type { DpiaSearch, Part } from './routes';
import { ThresholdPanel } from './threshold-panel';

/** BT-8: whether an assessment is due, the assessment itself, and what the officer says to it. */
export function DpiaPage(): ReactElement {
  const t = useTexts('dpia');
  const { id: companyId } = useCompany();
  const initiative = useInitiative();
  const query = useQuery({
    ...dpiaQuery(companyId, initiative.id),
    enabled: initiative.shortlistedAt !== null,
  });
  if (initiative.shortlistedAt === null) return <EmptyState icon={IconShieldLock}>{t('notYet')}</EmptyState>;
  return (
    <Stack>
      <ParticipationTabs />
      <QueryView query={query} skeleton={<CardsSkeleton />}>
        {(view) => <Content view={view} />}
      </QueryView>
    </Stack>
  );
}

function Content({ view }: { view: DpiaView }): ReactElement {
  const t = useTexts('dpia');
  const params = { companyId: useCompany().id, initiativeId: useInitiative().id };
  const { teil }: DpiaSearch = useSearch({ strict: false });
  const parts = useParts(view);
  const part = parts.some(({ id }) => id === teil) ? teil! : 'veroeffentlicht';
  const to = '/b/$companyId/vorhaben/$initiativeId/beteiligung/datenschutz';
  if (part === 'entwurf' && view.draft)
    return (
      <Stack>
        <PartLinks label={t('parts.label')} to={to} params={params} current={part} parts={parts} />
        <RoomVisibility room="EMPLOYER" />
        <DraftPanel view={view} draft={view.draft} />
      </Stack>
    );
  return (
    <Stack>
      {parts.length > 1 ? (
        <PartLinks label={t('parts.label')} to={to} params={params} current={part} parts={parts} />
      ) : null}
      <Split>
        <Stack>
          {view.versions.length > 0 ? (
            <ReadingPanel view={view} />
          ) : (
            <EmptyState
              icon={IconShieldLock}
              title={t('empty.title')}
              action={
                view.may.draft ? (
                  <LinkButton to={to} params={params} search={{ teil: 'entwurf' }}>
                    {t('empty.start')}
                  </LinkButton>
                ) : null
              }
            >
              {t(view.may.draft ? 'empty.write' : 'empty.wait')}
            </EmptyState>
          )}
          {view.versions.length > 0 ? <AdvicePanel view={view} /> : null}
        </Stack>
        <ThresholdPanel threshold={view.threshold} />
      </Split>
    </Stack>
  );
}

/** The draft is a part only for those who may write it. */
function useParts({ draft, versions, doneOn, may }: DpiaView): PartLink<Part>[] {
  const t = useTexts('dpia');
  const newest = versions[0];
  return [
    {
      id: 'veroeffentlicht',
      name: t('parts.published'),
      kind: doneOn ? 'done' : newest ? 'running' : 'open',
      state: newest
        ? t(newest.document.decision ? 'parts.decided' : 'parts.versionOf', { version: newest.number })
        : t('parts.none'),
    },
    ...(draft && may.draft
      ? [
          {
            id: 'entwurf' as const,
            name: t('parts.draft'),
            kind: draft.isOpen ? ('running' as const) : ('info' as const),
            state: draft.isOpen ? t('parts.draftOpen') : newest ? t('parts.draftSame') : t('parts.none'),
          },
        ]
      : []),
  ];
}
