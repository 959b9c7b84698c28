import { Button, Stack } from '@mantine/core';
import { Card, ProgressLine, StatusChip } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useInstrumentState } from '../../shared/agreement';
import { useCompany } from '../../shared/company';
import { useClauseTitles } from '../../shared/clause-titles';
import { LinkButton } from '../../shared/link-button';
import { useTexts } from '../../shared/texts';
import { AddClauseDialog } from './add-clause-dialog';
import type { AgreementView } from './agreement.queries';
import { ClausesTable } from './clauses-table';
import { PolicyItemsPanel } from './policy-items-panel';
import classes from './agreement.module.css';
import { useAgreementWords } from './words';

export function AgreementPanel({ agreement }: { agreement: AgreementView }): ReactElement {
  const { t, kind } = useAgreementWords();
  const signing = useTexts('signing');
  const stateOf = useInstrumentState();
  const { id: companyId } = useCompany();
  const [adding, setAdding] = useState(false);
  const { settledCount, clauses } = agreement;
  const clauseTitle = useClauseTitles(agreement.gaps.length > 0);
  const next = clauses.find((clause) => !clause.settled);
  const params = { companyId, initiativeId: agreement.initiativeId };
  return (
    <Stack>
      <Card
        title={`${kind(agreement.kind)} „${agreement.title}“`}
        end={
          <StatusChip kind={agreement.state === 'DRAFT' ? 'running' : 'done'}>
            {stateOf(agreement)}
          </StatusChip>
        }
      >
        <ProgressLine value={settledCount} max={clauses.length}>
          {signing(`content.progress.${agreement.kind}`, { settled: settledCount, count: clauses.length })}
        </ProgressLine>
        {agreement.gaps.length ? (
          <details className={classes.gaps}>
            <summary>{t('gaps', { count: agreement.gaps.length })}</summary>
            <p>{t('gapsHint')}</p>
            <ul>
              {agreement.gaps.map((key) => (
                <li key={key}>{clauseTitle(key)}</li>
              ))}
            </ul>
          </details>
        ) : null}
        <div className={classes.actions}>
          {next ? (
            <LinkButton
              to="/b/$companyId/vorhaben/$initiativeId/vereinbarung/p/$clauseId"
              params={{ ...params, clauseId: next.id }}
            >
              {t('next')}
            </LinkButton>
          ) : null}
          <LinkButton
            variant={next ? 'default' : 'filled'}
            to="/b/$companyId/vorhaben/$initiativeId/vereinbarung/unterschrift"
            params={params}
          >
            {signing(`open.${agreement.kind}`)}
          </LinkButton>
          <LinkButton
            variant="default"
            to="/b/$companyId/vorhaben/$initiativeId/vereinbarung/vorschau"
            params={params}
          >
            {t('preview.open')}
          </LinkButton>
          {agreement.may.add ? (
            <Button variant="default" onClick={() => setAdding(true)}>
              {t('add.open')}
            </Button>
          ) : null}
        </div>
      </Card>
      <Card title={t('clauses')}>
        <ClausesTable agreement={agreement} />
      </Card>
      {agreement.kind === 'AI_POLICY' ? <PolicyItemsPanel agreement={agreement} /> : null}
      {adding ? <AddClauseDialog agreement={agreement} onClose={() => setAdding(false)} /> : null}
    </Stack>
  );
}
