import { Card, EmptyState, PageHeader, RowsSkeleton, VisibilityLine } from '@einklang/ui';
import { IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LinkButton } from '../../shared/link-button';
import { QueryView } from '../../shared/query-view';
import { useFormats, useTexts } from '../../shared/texts';
import { SignalChip } from './signal-chip';
import { resultsQuery } from './surveys.queries';
import classes from './surveys.module.css';

/** What both sides published, for everybody who works here. */
export function ResultsPage(): ReactElement {
  const t = useTexts('surveys');
  const { day } = useFormats();
  const { id: companyId } = useCompany();
  const query = useQuery(resultsQuery(companyId));
  return (
    <>
      <PageHeader
        title={t('list.title')}
        visibility={<VisibilityLine>{t('audienceResult')}</VisibilityLine>}
      />
      <div className={classes.stack}>
        <p>{t('list.intro')}</p>
        <QueryView query={query} skeleton={<RowsSkeleton rows={2} />}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState icon={IconUsersGroup}>{t('list.noneWorkforce')}</EmptyState>
            ) : (
              <>
                {items.map((item) => (
                  <Card
                    key={item.surveyId}
                    title={item.title}
                    note={t('list.closed', { date: day(item.closedOn) })}
                    end={<SignalChip cell={item.index} />}
                  >
                    {item.count === null ? null : (
                      <p>{t('result.answered', { count: item.count, invited: item.invited })}</p>
                    )}
                    <div>
                      <LinkButton
                        variant="default"
                        to="/b/$companyId/umfragen/$surveyId"
                        params={{ companyId, surveyId: item.surveyId }}
                        aria-label={t('list.show', { title: item.title })}
                      >
                        {t('publish.show')}
                      </LinkButton>
                    </div>
                  </Card>
                ))}
              </>
            )
          }
        </QueryView>
      </div>
    </>
  );
}
