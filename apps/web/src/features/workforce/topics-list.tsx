import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import type { ConcernTopicEntry } from '../../shared/concern-topics';
import { useTexts } from '../../shared/texts';
import classes from './workforce.module.css';

/** Initiatives that everybody can say something about, with how much was said and how much waits. */
export function TopicsList({ topics }: { topics: readonly ConcernTopicEntry[] }): ReactElement {
  const t = useTexts('concerns');
  const { id: companyId } = useCompany();
  if (topics.length === 0) return <p className={classes.nobody}>{t('topics.none')}</p>;
  return (
    <ul className={classes.links}>
      {topics.map(({ initiativeId, title, open, concerns, unanswered }) => (
        <li key={initiativeId}>
          <Link to="/b/$companyId/oeffentlich/vorhaben/$initiativeId" params={{ companyId, initiativeId }}>
            {t(open ? 'topics.open' : 'topics.over', { title })}
          </Link>
          <span className={classes.nobody}>
            {[
              t('topics.counted', { count: concerns }),
              ...(unanswered ? [t('topics.unanswered', { count: unanswered })] : []),
            ].join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
