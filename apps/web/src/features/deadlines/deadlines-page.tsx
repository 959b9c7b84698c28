import { SegmentedControl } from '@mantine/core';
import { EmptyState, PageHeader, RowsSkeleton, VisibilityLine } from '@einklang/ui';
import { IconCalendarDue } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LoadMore } from '../../shared/load-more';
import { LinkButton } from '../../shared/link-button';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { DeadlineGroups } from './deadline-groups';
import { deadlinesQuery } from './deadlines.queries';
import classes from './deadlines.module.css';

/** Every date by urgency, with what it rests on: most are agreed, few are set by law. */
export function DeadlinesPage(): ReactElement {
  const t = useTexts('deadlines');
  const { id: companyId } = useCompany();
  const { nur }: { nur?: 'meine' } = useSearch({ strict: false });
  const query = useInfiniteQuery(deadlinesQuery(companyId));
  return (
    <>
      <PageHeader title={t('title')} visibility={<VisibilityLine>{t('visibility')}</VisibilityLine>} />
      <QueryView query={query} skeleton={<RowsSkeleton />}>
        {({ pages }) => {
          const all = pages.flatMap((page) => page.items);
          const shown = nur ? all.filter(({ mine }) => mine) : all;
          return (
            <div className={classes.page}>
              {all.length ? <Choice only={nur} /> : null}
              {shown.length ? <DeadlineGroups deadlines={shown} /> : <NoDeadline />}
              <LoadMore query={query} />
            </div>
          );
        }}
      </QueryView>
    </>
  );
}

function Choice({ only }: { only: 'meine' | undefined }): ReactElement {
  const t = useTexts('deadlines');
  const navigate = useNavigate();
  const { id: companyId } = useCompany();
  return (
    <div>
      <SegmentedControl
        aria-label={t('show')}
        value={only ?? 'alle'}
        data={[
          { value: 'alle', label: t('everyDate') },
          { value: 'meine', label: t('filter') },
        ]}
        onChange={(value) =>
          void navigate({
            to: '/b/$companyId/fristen',
            params: { companyId },
            search: value === 'meine' ? { nur: 'meine' } : {},
          })
        }
      />
    </div>
  );
}

function NoDeadline(): ReactElement {
  const t = useTexts('deadlines');
  const { id: companyId } = useCompany();
  return (
    <EmptyState
      icon={IconCalendarDue}
      title={t('empty')}
      action={
        <LinkButton variant="default" to="/b/$companyId/vorhaben" params={{ companyId }}>
          {t('toInitiatives')}
        </LinkButton>
      }
    >
      {t('emptyHint')}
    </EmptyState>
  );
}
