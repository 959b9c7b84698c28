import { Skeleton } from '@mantine/core';
import { Card } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import type { InitiativeView } from '../../shared/initiative';
import { QueryView } from '../../shared/query-view';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './gates.module.css';
import { businessCaseQuery, type PublishedBusinessCase } from './initiatives.queries';

const Chart = lazy(async () => ({ default: (await import('./business-case-chart')).BusinessCaseChart }));

/** The published business case as one figure with its band; a draft of one side is not shown here. */
export function BusinessCasePanel({ initiative }: { initiative: InitiativeView }): ReactElement {
  const t = useTexts('initiatives');
  const company = useCompany();
  const query = useQuery(businessCaseQuery(company.id, initiative.id));
  return (
    <Card title={t('overview.businessCase')}>
      <QueryView query={query}>
        {({ published }) =>
          published ? <Published published={published} /> : <p>{t('overview.businessCaseNone')}</p>
        }
      </QueryView>
      <p className={classes.further}>
        <Link
          to="/b/$companyId/vorhaben/$initiativeId/business-case"
          params={{ companyId: company.id, initiativeId: initiative.id }}
        >
          {t('overview.businessCaseOpen')}
        </Link>
      </p>
    </Card>
  );
}

function Published({ published }: { published: PublishedBusinessCase }): ReactElement {
  const t = useTexts('initiatives');
  const { money } = useFormats();
  const { npv, simulation, years } = published.figures;
  const value = simulation ? simulation.p50 : npv;
  return (
    <>
      <p className={classes.label}>{t('overview.npvAfter', { years: years.length - 1 })}</p>
      <p className={classes.figure}>
        <strong>{money(Math.round(value))}</strong>{' '}
        {simulation
          ? t('overview.range', {
              low: money(Math.round(simulation.p10)),
              high: money(Math.round(simulation.p90)),
            })
          : null}
      </p>
      {simulation ? (
        <Suspense fallback={<Skeleton height={240} />}>
          <Chart simulation={simulation} />
        </Suspense>
      ) : null}
    </>
  );
}
