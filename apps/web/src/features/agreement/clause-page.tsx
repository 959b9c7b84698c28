import { Stack } from '@mantine/core';
import { Card, Columns, FormSkeleton, PageSkeleton } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactElement } from 'react';
import { CommentsPanel, useCommentedText } from '../../shared/comments';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { QueryView } from '../../shared/query-view';
import { clauseQuery, type ClauseView } from './agreement.queries';
import classes from './agreement.module.css';
import { ClauseActions } from './clause-actions';
import { ClausePreview } from './clause-preview';
import { ClauseMark } from './clauses-table';
import { VersionCard } from './version-card';
import { VersionCompare } from './version-compare';
import { useAgreementWords } from './words';

/** The editor brings the clause library with it; it is loaded when somebody begins to write. */
const Editor = lazy(async () => ({ default: (await import('./editor')).Editor }));

/** One paragraph: what each side proposes, what changed between them, and what the agreement then says. */
export function ClausePage(): ReactElement {
  const { clauseId } = useParams({ strict: false }) as { clauseId: string };
  const company = useCompany();
  const initiative = useInitiative();
  const query = useQuery(clauseQuery(company.id, initiative.id, clauseId));
  return (
    <QueryView query={query} skeleton={<PageSkeleton />}>
      {(clause) => <Negotiation key={clause.id} clause={clause} />}
    </QueryView>
  );
}

function Negotiation({ clause }: { clause: ClauseView }): ReactElement {
  const { t, sideName } = useAgreementWords();
  const [writing, setWriting] = useState(false);
  const current = clause.versions.at(-1);
  const text = useCommentedText(
    { initiativeId: clause.initiativeId, subjectType: 'clause', subjectId: clause.id },
    { value: current?.text ?? '', ...(current && { id: current.id }) },
  );
  const newest = (side: 'EMPLOYER' | 'COUNCIL') =>
    clause.versions.filter((version) => version.side === side).at(-1);
  return (
    <Stack>
      <div className={classes.head}>
        <h2>
          § {clause.number} {clause.title}
        </h2>
        <ClauseMark clause={clause} kind={clause.agreementKind} />
        {clause.turn ? <span>{t('turn', { side: sideName(clause.turn) })}</span> : null}
        {clause.currentVersion > 0 ? <span>{t('round', { number: clause.currentVersion })}</span> : null}
      </div>
      <Columns least={18}>
        <VersionCard
          side="EMPLOYER"
          version={newest('EMPLOYER')}
          clause={clause}
          text={current?.side === 'EMPLOYER' ? text : undefined}
        />
        {clause.agreementKind === 'WORKS_AGREEMENT' ? (
          <VersionCard
            side="COUNCIL"
            version={newest('COUNCIL')}
            clause={clause}
            text={current?.side === 'COUNCIL' ? text : undefined}
          />
        ) : null}
        <ClausePreview clause={clause} />
      </Columns>
      {writing ? (
        <Suspense fallback={<FormSkeleton />}>
          <Editor clause={clause} onClose={() => setWriting(false)} />
        </Suspense>
      ) : (
        <ClauseActions clause={clause} onWrite={() => setWriting(true)} />
      )}
      {clause.versions.length > 1 ? <VersionCompare clause={clause} /> : null}
      <CommentsPanel
        initiativeId={clause.initiativeId}
        subjectType="clause"
        subjectId={clause.id}
        text={text}
      />
      <Card title={t('nav.title')}>
        <nav className={classes.actions} aria-label={t('nav.title')}>
          {clause.previousId ? (
            <ToClause id={clause.previousId} clause={clause} label={t('nav.previous')} />
          ) : null}
          {clause.nextId ? <ToClause id={clause.nextId} clause={clause} label={t('nav.next')} /> : null}
          <BackToList clause={clause} />
        </nav>
      </Card>
    </Stack>
  );
}

function ToClause({ id, clause, label }: { id: string; clause: ClauseView; label: string }): ReactElement {
  const { id: companyId } = useCompany();
  return (
    <Link
      to="/b/$companyId/vorhaben/$initiativeId/vereinbarung/p/$clauseId"
      params={{ companyId, initiativeId: clause.initiativeId, clauseId: id }}
    >
      {label}
    </Link>
  );
}

function BackToList({ clause }: { clause: ClauseView }): ReactElement {
  const { t } = useAgreementWords();
  const { id: companyId } = useCompany();
  return (
    <Link
      to="/b/$companyId/vorhaben/$initiativeId/vereinbarung"
      params={{ companyId, initiativeId: clause.initiativeId }}
      activeOptions={{ exact: true }}
    >
      {t('nav.all')}
    </Link>
  );
}
