import { Button, SegmentedControl } from '@mantine/core';
import {
  EmptyState,
  LIGHT_COLOURS,
  PageHeader,
  RowsSkeleton,
  SelectField,
  StatusChip,
  VisibilityLine,
} from '@einklang/ui';
import { STAGES } from '@einklang/domain';
import { IconBulb } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { InitiativeTabs } from '../../shared/initiative-tabs';
import { LoadMore } from '../../shared/load-more';
import { LinkButton } from '../../shared/link-button';
import { useLights } from '../../shared/participation-light';
import { QueryView } from '../../shared/query-view';
import { useStageName } from '../../shared/rooms';
import { SaveList } from '../../shared/save-list';
import { systemSummaryQuery } from '../../shared/systems';
import { useTexts } from '../../shared/texts';
import { InitiativesByStage } from './initiatives-by-stage';
import { InitiativesTable } from './initiatives-table';
import { initiativesQuery } from './initiatives.queries';
import classes from './initiatives.module.css';
import type { ListSearch } from './search';

/** Every initiative I may see, as a list or by stage; what is chosen stands in the address. */
export function InitiativesPage(): ReactElement {
  const t = useTexts('initiatives');
  const company = useCompany();
  const search: ListSearch = useSearch({ strict: false });
  const query = useInfiniteQuery(initiativesQuery(company.id, search.schritt));
  const mayOpen = query.data?.pages[0]?.may.open ?? false;
  const joint = query.data?.pages.flatMap(({ items }) => items).filter(({ shortlistedAt }) => shortlistedAt);
  const lights = useLights(joint?.map(({ id }) => id) ?? []);
  return (
    <>
      <PageHeader
        title={t('title')}
        visibility={<VisibilityLine>{t('listVisibility')}</VisibilityLine>}
        status={<UnregulatedSystems />}
        actions={
          <>
            {mayOpen ? <NewButton /> : null}
            {query.data ? <SaveList list="initiative-list" filter={{ stage: search.schritt }} /> : null}
          </>
        }
      />
      <InitiativeTabs />
      <QueryView query={query} skeleton={<RowsSkeleton />}>
        {({ pages }) => {
          const all = pages.flatMap((page) => page.items);
          const shown = all.filter(
            ({ id }) => search.ampel === undefined || lights.get(id)?.colour === search.ampel,
          );
          if (!all.length && !search.schritt) return <NoInitiative mayOpen={mayOpen} />;
          return (
            <>
              <Choice search={search} />
              {!shown.length ? (
                <EmptyState>{t('nothingFits')}</EmptyState>
              ) : search.ansicht === 'schritte' ? (
                <InitiativesByStage initiatives={shown} lights={lights} />
              ) : (
                <InitiativesTable initiatives={shown} lights={lights} />
              )}
              <LoadMore query={query} />
            </>
          );
        }}
      </QueryView>
    </>
  );
}

/** How many systems of the company no rule covers; nothing where there is none. */
function UnregulatedSystems(): ReactElement | null {
  const t = useTexts('initiatives');
  const { id: companyId } = useCompany();
  const count = useQuery(systemSummaryQuery(companyId)).data?.unregulated;
  if (!count) return null;
  return (
    <Link to="/b/$companyId/ki-verzeichnis" params={{ companyId }} search={{ ungeregelt: true }}>
      <StatusChip kind="problem">{t('unregulated', { count })}</StatusChip>
    </Link>
  );
}

function NewButton(): ReactElement {
  const t = useTexts('initiatives');
  const { id: companyId } = useCompany();
  return (
    <LinkButton to="/b/$companyId/vorhaben/neu" params={{ companyId }}>
      {t('create')}
    </LinkButton>
  );
}

function NoInitiative({ mayOpen }: { mayOpen: boolean }): ReactElement {
  const t = useTexts('initiatives');
  return (
    <EmptyState icon={IconBulb} title={t('empty.title')}>
      {mayOpen ? t('empty.text') : t('empty.readers')}
    </EmptyState>
  );
}

/** View and filter; each change is a step in the browser's history. */
function Choice({ search }: { search: ListSearch }): ReactElement {
  const t = useTexts('initiatives');
  const stageName = useStageName();
  const { id: companyId } = useCompany();
  const navigate = useNavigate();
  const go = (change: Partial<ListSearch>): void => {
    void navigate({
      to: '/b/$companyId/vorhaben',
      params: { companyId },
      search: { ...search, ...change },
    });
  };
  return (
    <div className={classes.choice}>
      <SegmentedControl
        aria-label={t('views.label')}
        value={search.ansicht ?? 'liste'}
        data={[
          { value: 'liste', label: t('views.list') },
          { value: 'schritte', label: t('views.stages') },
        ]}
        onChange={(value) => go({ ansicht: value === 'schritte' ? value : undefined })}
      />
      <SelectField
        name="schritt"
        label={t('filter.stage')}
        optional={false}
        value={search.schritt ?? ''}
        none={t('filter.everyStage')}
        choices={STAGES.map((stage) => ({ value: stage, label: stageName(stage) }))}
        onChange={(stage) => go({ schritt: stage || undefined })}
      />
      <SelectField
        name="ampel"
        label={t('filter.light')}
        value={search.ampel ?? ''}
        none={t('filter.everyLight')}
        choices={LIGHT_COLOURS.map((colour) => ({ value: colour, label: t(`lights.${colour}`) }))}
        onChange={(ampel) => go({ ampel: ampel || undefined })}
      />
      {search.schritt || search.ampel ? (
        <Button variant="subtle" onClick={() => go({ schritt: undefined, ampel: undefined })}>
          {t('filter.reset')}
        </Button>
      ) : null}
    </div>
  );
}
