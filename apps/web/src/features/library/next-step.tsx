import { Card } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LinkButton } from '../../shared/link-button';
import { useTexts } from '../../shared/texts';
import type { Application } from '../../shared/use-cases';
import classes from './library.module.css';
import { startedQuery } from './library.queries';

/** From reading to doing: an initiative of the company's own, for those who may open one. */
export function NextStep({ entry }: { entry: Application }): ReactElement | null {
  const t = useTexts('library');
  const { id: companyId } = useCompany();
  const { data, isPending } = useQuery(startedQuery(companyId));
  if (isPending) return null;
  const mayOpen = data?.may.open ?? false;
  const running = (data?.items ?? []).filter(({ libraryId }) => libraryId === entry.id);
  return (
    <Card title={t('entry.next')}>
      {running.length ? (
        <>
          <p>{t('entry.running')}</p>
          <ul className={classes.plain}>
            {running.map(({ id, title }) => (
              <li key={id}>
                <Link to="/b/$companyId/vorhaben/$initiativeId" params={{ companyId, initiativeId: id }}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>{mayOpen ? t('entry.nextHow') : t('entry.nextReader')}</p>
      {mayOpen ? (
        <LinkButton
          to="/b/$companyId/vorhaben/neu"
          params={{ companyId }}
          search={{ aus: entry.id }}
          variant={entry.adviseAgainst ? 'default' : 'filled'}
        >
          {t('entry.adopt')}
        </LinkButton>
      ) : null}
    </Card>
  );
}
