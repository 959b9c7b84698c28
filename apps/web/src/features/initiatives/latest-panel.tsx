import { Card } from '@einklang/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import type { InitiativeView } from '../../shared/initiative';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { TimelineEntries, timelineQuery } from '../../shared/timeline';
import classes from './gates.module.css';

const whole = '/b/$companyId/vorhaben/$initiativeId/verlauf';

/** The last five entries of the initiative. */
export function LatestPanel({ initiative }: { initiative: InitiativeView }): ReactElement {
  const t = useTexts('initiatives');
  const timeline = useTexts('timeline');
  const company = useCompany();
  const { routesByPath } = useRouter();
  const query = useInfiniteQuery(timelineQuery(company.id, initiative.id, 5));
  return (
    <Card title={t('overview.latest')}>
      <QueryView query={query}>
        {({ pages }) => {
          const entries = pages[0]?.items ?? [];
          return entries.length ? (
            <TimelineEntries label={t('overview.latest')} entries={entries} />
          ) : (
            <p>{timeline('empty')}</p>
          );
        }}
      </QueryView>
      {whole in routesByPath ? (
        <p className={classes.further}>
          <Link to={whole as string} params={{ companyId: company.id, initiativeId: initiative.id } as never}>
            {t('overview.latestAll')}
          </Link>
        </p>
      ) : null}
    </Card>
  );
}
