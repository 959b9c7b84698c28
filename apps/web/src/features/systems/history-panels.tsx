import { Button } from '@mantine/core';
import { Card, Facts } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { DueChip } from '../../shared/due-chip';
import { useStageName } from '../../shared/rooms';
import type { SystemView } from '../../shared/systems';
import { useFormats, useTexts } from '../../shared/texts';
import { ReviewDialog } from './review-dialog';
import { systemHistoryQuery } from './systems.queries';
import classes from './systems.module.css';

/** Reviews and initiatives, for those who read everything. */
export function HistoryPanels({ system }: { system: SystemView }): ReactElement {
  return (
    <>
      <ReviewsPanel system={system} />
      <InitiativesPanel system={system} />
    </>
  );
}

function ReviewsPanel({ system }: { system: SystemView }): ReactElement {
  const t = useTexts('systems');
  const { day } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const reviews = useQuery(systemHistoryQuery(useCompany().id, system.id)).data?.reviews ?? [];
  const last = system.details?.lastReviewOn;
  return (
    <Card
      title={t('detail.reviews')}
      end={
        system.may.review ? (
          <Button variant="default" size="compact-md" onClick={() => setOpen(true)}>
            {t('detail.addReview')}
          </Button>
        ) : null
      }
    >
      <Facts
        facts={[
          { id: 'last', term: t('detail.lastReview'), value: last ? day(last) : t('detail.noReview') },
          {
            id: 'next',
            term: t('detail.nextReview'),
            value: system.nextReviewOn ? (
              <>
                {day(system.nextReviewOn)} <DueChip on={system.nextReviewOn} />
              </>
            ) : (
              t('detail.noNextReview')
            ),
          },
        ]}
      />
      {reviews.length ? (
        <ul className={classes.list}>
          {reviews.map((review) => (
            <li key={review.id}>
              {t('detail.reviewedBy', { date: day(review.reviewedOn), who: review.recordedBy })}
              {review.note ? `: ${review.note}` : null}
            </li>
          ))}
        </ul>
      ) : null}
      {isOpen ? <ReviewDialog system={system} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}

function InitiativesPanel({ system }: { system: SystemView }): ReactElement {
  const t = useTexts('systems');
  const stageName = useStageName();
  const { id: companyId } = useCompany();
  const initiatives = useQuery(systemHistoryQuery(companyId, system.id)).data?.initiatives ?? [];
  return (
    <Card title={t('detail.initiatives')}>
      {initiatives.length ? (
        <ul className={classes.list}>
          {initiatives.map(({ id, title, stage }) => (
            <li key={id}>
              <Link to="/b/$companyId/vorhaben/$initiativeId" params={{ companyId, initiativeId: id }}>
                {title}
              </Link>{' '}
              ({stageName(stage)})
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('detail.noInitiatives')}</p>
      )}
    </Card>
  );
}
