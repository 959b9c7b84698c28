import { DataTable, EmptyState, RowsSkeleton, StatusChip } from '@einklang/ui';
import { IconScale } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, type ReactElement } from 'react';
import { useInstrumentState } from '../../shared/agreement';
import { LoadMore } from '../../shared/load-more';
import { useCompany } from '../../shared/company';
import { LinkButton } from '../../shared/link-button';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { agreementsQuery, type AgreementSummary } from './agreements.queries';

const isDisplayed = ({ state }: AgreementSummary): boolean =>
  state === 'DISPLAYED' || state === 'IN_FORCE' || state === 'ENDED';

/** What is negotiated or waits for a signature. */
export function RunningPart(): ReactElement {
  const t = useTexts('signing');
  const { id: companyId } = useCompany();
  const query = useInfiniteQuery(agreementsQuery(companyId));
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('list.running')}</h2>
      <QueryView query={query} skeleton={<RowsSkeleton />}>
        {({ pages }) => {
          const running = pages.flatMap((page) => page.items).filter((one) => !isDisplayed(one));
          return (
            <>
              {running.length ? <RunningTable rows={running} /> : <Nothing />}
              <LoadMore query={query} />
            </>
          );
        }}
      </QueryView>
    </section>
  );
}

function RunningTable({ rows }: { rows: readonly AgreementSummary[] }): ReactElement {
  const t = useTexts('signing');
  const agreement = useTexts('agreement');
  const stateOf = useInstrumentState();
  const { id: companyId } = useCompany();
  return (
    <DataTable
      caption={t('list.captionRunning')}
      captionHidden
      rows={rows}
      rowId={({ id }) => id}
      columns={[
        {
          id: 'title',
          label: t('list.columns.title'),
          rowHeader: true,
          cell: ({ kind, title, initiativeId, state }) => (
            <Link
              to={
                state === 'DRAFT'
                  ? '/b/$companyId/vorhaben/$initiativeId/vereinbarung'
                  : '/b/$companyId/vorhaben/$initiativeId/vereinbarung/unterschrift'
              }
              params={{ companyId, initiativeId }}
            >
              {`${agreement(`kinds.${kind}`)} „${title}“`}
            </Link>
          ),
        },
        {
          id: 'state',
          label: t('list.columns.state'),
          cell: ({ kind, state }) => (
            <StatusChip kind={state === 'FOR_SIGNATURE' ? 'due' : state === 'SIGNED' ? 'done' : 'running'}>
              {stateOf({ kind, state })}
            </StatusChip>
          ),
        },
        {
          id: 'settled',
          label: t('list.columns.settled'),
          cell: ({ kind, settledCount, clauseCount }) =>
            t(`content.progress.${kind}`, { settled: settledCount, count: clauseCount }),
        },
      ]}
    />
  );
}

function Nothing(): ReactElement {
  const t = useTexts('signing');
  const { id: companyId, hasCouncil } = useCompany();
  const tabs = useTexts('initiatives');
  return (
    <EmptyState
      icon={IconScale}
      title={t(`list.noneRunning.${hasCouncil ? 'council' : 'none'}`)}
      action={
        <LinkButton variant="default" to="/b/$companyId/vorhaben" params={{ companyId }}>
          {t('list.toInitiatives')}
        </LinkButton>
      }
    >
      {t('list.noneHint', { tab: tabs(hasCouncil ? 'tabs.agreement' : 'tabs.policy') })}
    </EmptyState>
  );
}
