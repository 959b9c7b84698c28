import { CardsSkeleton, PageHeader } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { EverybodyLine } from '../../shared/everybody-line';
import { useCompany } from '../../shared/company';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { topicQuery, type TopicView } from './concerns.queries';
import { GiveForm } from './give-form';
import { PublicBoard } from './public-board';

/** Where everybody in the company says what worries them about an initiative, and reads what became of it. */
export function TopicPage(): ReactElement {
  const { id: companyId } = useCompany();
  const { initiativeId } = useParams({ strict: false }) as { initiativeId: string };
  const query = useQuery(topicQuery(companyId, initiativeId));
  return (
    <QueryView query={query} skeleton={<CardsSkeleton cards={2} />}>
      {(topic) => <Topic topic={topic} />}
    </QueryView>
  );
}

function Topic({ topic }: { topic: TopicView }): ReactElement {
  const t = useTexts('concerns');
  const { id: companyId } = useCompany();
  return (
    <>
      <PageHeader
        title={topic.title}
        documentTitle={t('topic.documentTitle', { title: topic.title })}
        crumbsLabel={t('topic.crumbs')}
        crumbs={[
          {
            id: 'going-on',
            link: (
              <Link to="/b/$companyId/oeffentlich" params={{ companyId }}>
                {t('topic.crumb')}
              </Link>
            ),
          },
        ]}
        visibility={<EverybodyLine />}
      />
      {topic.open ? <GiveForm topic={topic} /> : <p>{t('topic.over')}</p>}
      <PublicBoard concerns={topic.concerns} />
    </>
  );
}
