import { Button } from '@mantine/core';
import type { Schema } from '@einklang/api-client';
import { ConfirmDialog, DataTable, toast, type Column } from '@einklang/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { sessionQuery } from '../../shared/session';
import { useFormats, useTexts } from '../../shared/texts';
import { useAnswer, useResign, type ElectionView } from './election.queries';
import classes from './election.module.css';

type Mandate = Schema<'ElectionMandateView'>;

/** Who is elected, with how many votes; the elected answer here. */
export function ResultPart({ election }: { election: ElectionView }): ReactElement {
  const t = useTexts('election');
  const { day } = useFormats();
  const result = election.result!;
  const hasNumbers = result.mandates.some(({ votes }) => votes !== null);
  const columns = useColumns(hasNumbers);
  return (
    <>
      <h3 className={classes.heading}>{t('result.title', { day: day(election.votingUntil!) })}</h3>
      {election.may.answer ? <Answer electionId={election.id} /> : null}
      <p>
        {hasNumbers
          ? t(result.blank > 0 ? 'result.turnoutBlank' : 'result.turnout', {
              ballots: result.ballots,
              electors: result.electors,
              blank: result.blank,
            })
          : t('result.few')}
      </p>
      <DataTable
        caption={t('result.table')}
        captionHidden
        columns={columns}
        rows={result.mandates}
        rowId={({ personId }) => personId}
      />
      {result.mandates.some(({ byLot }) => byLot) ? (
        <p className={classes.dimmed}>{t('result.seed', { seed: String(result.seed) })}</p>
      ) : null}
      {election.may.resign ? <Resign electionId={election.id} /> : null}
    </>
  );
}

function useColumns(hasNumbers: boolean): Column<Mandate>[] {
  const t = useTexts('election');
  const votes: Column<Mandate> = {
    id: 'votes',
    label: t('result.votes'),
    align: 'end',
    cell: ({ votes: count }) => count,
  };
  return [
    {
      id: 'name',
      label: t('result.name'),
      rowHeader: true,
      cell: ({ name, byLot }) => (
        <>
          {name}
          {byLot ? <span className={classes.lot}>{t('result.lot')}</span> : null}
        </>
      ),
    },
    ...(hasNumbers ? [votes] : []),
    { id: 'state', label: t('result.state'), cell: ({ state }) => t(`result.states.${state}`) },
  ];
}

function Answer({ electionId }: { electionId: string }): ReactElement {
  const t = useTexts('election');
  const client = useQueryClient();
  const answer = useAnswer(electionId);
  const [isDeclining, setDeclining] = useState(false);
  const give = (accepts: boolean) =>
    answer.mutate(accepts, {
      onSuccess: async () => {
        toast(t(accepts ? 'result.accepted' : 'result.declined'));
        // What I may do and see has changed with it.
        await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      },
      onSettled: () => setDeclining(false),
    });
  return (
    <div className={classes.asked}>
      <p>{t('result.asked')}</p>
      <div className={classes.buttons}>
        <Button size="md" loading={answer.isPending && !isDeclining} onClick={() => give(true)}>
          {t('result.accept')}
        </Button>
        <Button size="md" variant="default" onClick={() => setDeclining(true)}>
          {t('result.decline')}
        </Button>
      </div>
      <ConfirmDialog
        opened={isDeclining}
        onClose={() => setDeclining(false)}
        onConfirm={() => give(false)}
        busy={answer.isPending}
        title={t('result.decline')}
        confirmLabel={t('result.decline')}
      >
        {t('result.declineText')}
      </ConfirmDialog>
    </div>
  );
}

function Resign({ electionId }: { electionId: string }): ReactElement {
  const t = useTexts('election');
  const client = useQueryClient();
  const resign = useResign(electionId);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <div className={classes.buttons}>
        <Button size="md" variant="default" onClick={() => setAsking(true)}>
          {t('result.resign')}
        </Button>
      </div>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          resign.mutate(undefined, {
            onSuccess: async () => {
              toast(t('result.resigned'));
              await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
            },
            onSettled: () => setAsking(false),
          })
        }
        busy={resign.isPending}
        danger
        title={t('result.resign')}
        confirmLabel={t('result.resign')}
      >
        {t('result.resignText')}
      </ConfirmDialog>
    </>
  );
}
