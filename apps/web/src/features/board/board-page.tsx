import {
  CompanyMark,
  DataTable,
  EmptyState,
  PageHeader,
  RowsSkeleton,
  StatusChip,
  VisibilityLine,
  type Column,
} from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { QueryView } from '../../shared/query-view';
import { useFormats, useTexts } from '../../shared/texts';
import { burning } from './burning';
import { boardQuery, type BoardCompany } from './board.queries';
import classes from './board.module.css';

/** The consultant's board: every client on one line, the most urgent first, status and never content. */
export function BoardPage(): ReactElement {
  const t = useTexts('board');
  const query = useQuery(boardQuery);
  const columns = useColumns();
  return (
    <>
      <PageHeader title={t('title')} visibility={<VisibilityLine>{t('visibility')}</VisibilityLine>} />
      <QueryView query={query} skeleton={<RowsSkeleton />}>
        {(clients) =>
          clients.length ? (
            <DataTable
              caption={t('caption')}
              captionHidden
              columns={columns}
              rows={[...clients].sort(burning)}
              rowId={(client) => client.companyId}
            />
          ) : (
            <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
          )
        }
      </QueryView>
    </>
  );
}

function useColumns(): Column<BoardCompany>[] {
  const t = useTexts('board');
  const frame = useTexts();
  const { day, list } = useFormats();
  const waiting = (client: BoardCompany): string => {
    const council = t(
      client.representationType === 'NONE' ? 'waitingForRepresentatives' : 'waitingForCouncil',
      { count: client.waitingForCouncil },
    );
    const sides = [
      ...(client.waitingForEmployer ? [t('waitingForEmployer', { count: client.waitingForEmployer })] : []),
      ...(client.waitingForCouncil ? [council] : []),
    ];
    return sides.length ? list(sides) : t('nobodyWaits');
  };
  return [
    {
      id: 'company',
      label: t('columns.company'),
      rowHeader: true,
      cell: (client) => (
        <Link to="/b/$companyId" params={{ companyId: client.companyId }} className={classes.company}>
          <CompanyMark id={client.companyId} short={client.companyName}>
            {client.companyName}
          </CompanyMark>
        </Link>
      ),
    },
    {
      id: 'mandate',
      label: t('columns.mandate'),
      cell: (client) => (
        <>
          {frame(`mandates.${client.mandate}`)}
          {client.mandateUntil ? (
            <span className={classes.until}>{t('mandateUntil', { date: day(client.mandateUntil) })}</span>
          ) : null}
        </>
      ),
    },
    {
      id: 'stages',
      label: t('columns.stages'),
      cell: (client) =>
        client.stages.length ? (
          <ul className={classes.stages}>
            {client.stages.map(({ stage, count }) => (
              <li key={stage}>
                {frame(
                  `stages.${stage === 'AGREEMENT' && client.representationType === 'NONE' ? 'AGREEMENT_NONE' : (stage as 'AGREEMENT')}`,
                )}
                : {count}
              </li>
            ))}
          </ul>
        ) : (
          t('noInitiative')
        ),
    },
    {
      id: 'unregulated',
      label: t('columns.unregulated'),
      cell: ({ companyId, unregulatedSystems }) =>
        unregulatedSystems ? (
          <Link to="/b/$companyId/ki-verzeichnis" params={{ companyId }} search={{ ungeregelt: true }}>
            <StatusChip kind="problem">{t('unregulated', { count: unregulatedSystems })}</StatusChip>
          </Link>
        ) : (
          t('allRegulated')
        ),
    },
    { id: 'waiting', label: t('columns.waiting'), cell: waiting },
    {
      id: 'due',
      label: t('columns.due'),
      cell: (client) =>
        client.overdue ? (
          <StatusChip kind="problem">{t('overdue', { count: client.overdue })}</StatusChip>
        ) : client.nextDueOn ? (
          day(client.nextDueOn)
        ) : (
          t('noDue')
        ),
    },
    {
      id: 'last',
      label: t('columns.last'),
      cell: (client) => (client.lastActivityAt ? day(client.lastActivityAt) : t('never')),
    },
  ];
}
