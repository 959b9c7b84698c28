import { Button } from '@mantine/core';
import { CardsSkeleton, EmptyState, PageHeader, VisibilityLine } from '@einklang/ui';
import { ELECTION_LEAST_VOTERS } from '@einklang/domain';
import { IconMailbox } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { ElectionCard } from './election-card';
import { electionsQuery, type ElectionList, type ElectionView } from './election.queries';
import classes from './election.module.css';
import { ProposeDialog } from './propose-dialog';

const isOver = ({ phase }: ElectionView): boolean => phase === 'COUNTED' || phase === 'FAILED';

/** The election of speakers: whoever has a vote finds every step here, everybody else that it runs and how it ended. */
export function ElectionPage(): ReactElement {
  const t = useTexts('election');
  const { id: companyId, hasCouncil } = useCompany();
  const query = useQuery(electionsQuery(companyId));
  const isElector = query.data ? query.data.may.propose || query.data.colleagues.length > 0 : null;
  return (
    <>
      <PageHeader
        title={t('title')}
        visibility={
          isElector === null ? undefined : (
            <VisibilityLine>{t(isElector ? 'visibility.elector' : 'visibility.other')}</VisibilityLine>
          )
        }
      />
      <div className={classes.intro}>
        <p>{t('intro')}</p>
        <p>
          <strong>{t('noRights')}</strong>
        </p>
        {hasCouncil ? null : (
          <p>
            <Link to="/b/$companyId/rechte" params={{ companyId }}>
              {t('rights')}
            </Link>
          </p>
        )}
      </div>
      <QueryView query={query} skeleton={<CardsSkeleton cards={2} />}>
        {(list) => <Elections list={list} />}
      </QueryView>
    </>
  );
}

function Elections({ list }: { list: ElectionList }): ReactElement {
  const t = useTexts('election');
  const earlierId = useId();
  const [isProposing, setProposing] = useState(false);
  const running = list.items.filter((election) => !isOver(election));
  const [last, ...earlier] = list.items.filter(isOver);
  return (
    <div className={classes.list}>
      {running.length ? null : <NoElection list={list} onPropose={() => setProposing(true)} />}
      {running.map((election) => (
        <ElectionCard key={election.id} election={election} list={list} />
      ))}
      {last ? <ElectionCard election={last} list={list} /> : null}
      {earlier.length ? (
        <section aria-labelledby={earlierId}>
          <h2 id={earlierId} className={classes.earlier}>
            {t('result.earlier')}
          </h2>
          <div className={classes.list}>
            {earlier.map((election) => (
              <ElectionCard key={election.id} election={election} list={list} level={3} />
            ))}
          </div>
        </section>
      ) : null}
      {isProposing ? <ProposeDialog list={list} onClose={() => setProposing(false)} /> : null}
    </div>
  );
}

function NoElection({ list, onPropose }: { list: ElectionList; onPropose: () => void }): ReactElement {
  const t = useTexts('election');
  const { hasCouncil } = useCompany();
  const tooFew = list.electors < ELECTION_LEAST_VOTERS;
  const why = hasCouncil
    ? t('none.council')
    : tooFew
      ? t('none.tooFew', { count: list.electors })
      : t('none.text');
  return (
    <EmptyState
      icon={IconMailbox}
      title={t('none.title')}
      action={
        list.may.propose && !tooFew ? <Button onClick={onPropose}>{t('propose.button')}</Button> : undefined
      }
    >
      {why}
    </EmptyState>
  );
}
