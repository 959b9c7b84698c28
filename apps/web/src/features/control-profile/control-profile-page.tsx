import { Stack } from '@mantine/core';
import { CardsSkeleton, EmptyState } from '@einklang/ui';
import { IconEye } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { ParticipationTabs } from '../../shared/participation-tabs';
import { PartLinks, type PartLink } from '../../shared/part-links';
import { QueryView } from '../../shared/query-view';
import { RoomVisibility } from '../../shared/room-mark';
import { useTexts } from '../../shared/texts';
import { LinkButton } from '../../shared/link-button';
import { controlProfileQuery, type ControlProfileView } from './control-profile.queries';
import { DraftPanel } from './draft-panel';
import { PublishedPanel } from './published-panel';
import type { ControlProfileSearch, Part } from './routes';

/** Who sees which data of people, how closely, what for and how long; and what follows from it. */
export function ControlProfilePage(): ReactElement {
  const t = useTexts('controlProfile');
  const { id: companyId } = useCompany();
  const initiative = useInitiative();
  const query = useQuery({
    ...controlProfileQuery(companyId, initiative.id),
    enabled: initiative.shortlistedAt !== null,
  });
  if (initiative.shortlistedAt === null) return <EmptyState icon={IconEye}>{t('notYet')}</EmptyState>;
  return (
    <Stack>
      <ParticipationTabs />
      <p>{t('intro')}</p>
      <QueryView query={query} skeleton={<CardsSkeleton />}>
        {(view) => <Content view={view} />}
      </QueryView>
    </Stack>
  );
}

function Content({ view }: { view: ControlProfileView }): ReactElement {
  const t = useTexts('controlProfile');
  const params = { companyId: useCompany().id, initiativeId: useInitiative().id };
  const { teil }: ControlProfileSearch = useSearch({ strict: false });
  const parts = useParts(view);
  const part = parts.some(({ id }) => id === teil) ? teil! : 'veroeffentlicht';
  return (
    <Stack>
      {parts.length > 1 ? (
        <PartLinks
          label={t('parts.label')}
          to="/b/$companyId/vorhaben/$initiativeId/beteiligung/kontrollprofil"
          params={params}
          current={part}
          parts={parts}
        />
      ) : null}
      {part === 'entwurf' ? <RoomVisibility room="EMPLOYER" /> : null}
      {part === 'entwurf' && view.draft ? (
        <DraftPanel draft={view.draft} mayPublish={view.may.publish} />
      ) : view.versions.length > 0 ? (
        <PublishedPanel view={view} />
      ) : (
        <EmptyState
          icon={IconEye}
          title={t('empty.title')}
          action={
            view.may.draft ? (
              <LinkButton
                to="/b/$companyId/vorhaben/$initiativeId/beteiligung/kontrollprofil"
                params={params}
                search={{ teil: 'entwurf' }}
              >
                {t('empty.start')}
              </LinkButton>
            ) : null
          }
        >
          {t(view.may.draft ? 'empty.write' : 'empty.wait')}
        </EmptyState>
      )}
    </Stack>
  );
}

/** The draft is a part only for those who may write it. */
function useParts({ draft, versions, may }: ControlProfileView): PartLink<Part>[] {
  const t = useTexts('controlProfile');
  const newest = versions[0];
  return [
    {
      id: 'veroeffentlicht',
      name: t('parts.published'),
      kind: newest ? 'done' : 'open',
      state: newest ? t('parts.publishedOf', { version: newest.number }) : t('parts.none'),
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
