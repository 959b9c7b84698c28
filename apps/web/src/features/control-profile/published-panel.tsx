import { Button, Stack } from '@mantine/core';
import { Card, DataTable, Split, StatusChip } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import { ClausesPanel } from './clauses-panel';
import { ContestDialog } from './contest-dialog';
import type { ControlContest, ControlProfileView, ControlRow } from './control-profile.queries';
import classes from './control-profile.module.css';
import { FactsPanel } from './facts-panel';
import { Picture } from './picture';
import { SettleDialog } from './settle-dialog';
import { useRowWords } from './use-row-words';

/** The newest published version: picture, rows with the objections beside them, what follows. */
export function PublishedPanel({ view }: { view: ControlProfileView }): ReactElement {
  const { rows } = view.versions[0]!;
  return (
    <Stack>
      <Picture rows={rows} />
      <Rows view={view} />
      <Split>
        <ClausesPanel suggestions={view.suggestions} rows={rows} />
        <FactsPanel derived={view.derived} rows={rows} />
      </Split>
    </Stack>
  );
}

function Rows({ view }: { view: ControlProfileView }): ReactElement {
  const t = useTexts('controlProfile');
  const { day } = useFormats();
  const words = useRowWords();
  const [contesting, setContesting] = useState<ControlRow | null>(null);
  const [settling, setSettling] = useState<ControlRow | null>(null);
  const { number, rows, publishedByName, publishedAt } = view.versions[0]!;
  const contestOf = ({ id }: ControlRow): ControlContest | undefined =>
    view.contests.find(({ rowId }) => rowId === id);
  return (
    <Card
      title={t('rows.title')}
      note={t('rows.published', { name: publishedByName, date: day(publishedAt), version: number })}
    >
      <DataTable
        caption={t('rows.title')}
        captionHidden
        rows={rows}
        rowId={({ id }) => id}
        columns={[
          { id: 'data', label: t('rows.data'), rowHeader: true, cell: (row) => words(row).data },
          { id: 'viewer', label: t('rows.viewer'), cell: (row) => words(row).viewer },
          { id: 'look', label: t('rows.granularity'), cell: (row) => words(row).granularity },
          { id: 'purpose', label: t('rows.purpose'), cell: (row) => words(row).purpose },
          { id: 'retention', label: t('rows.retention'), cell: (row) => words(row).retention },
          {
            id: 'contest',
            label: t('rows.contest'),
            cell: (row) => (
              <State
                contest={contestOf(row)}
                whole={words(row).whole}
                onContest={view.may.contest ? () => setContesting(row) : null}
                onSettle={view.may.contest ? () => setSettling(row) : null}
              />
            ),
          },
        ]}
      />
      {contesting ? <ContestDialog row={contesting} onClose={() => setContesting(null)} /> : null}
      {settling ? <SettleDialog row={settling} onClose={() => setSettling(null)} /> : null}
    </Card>
  );
}

function State(props: {
  contest: ControlContest | undefined;
  whole: string;
  onContest: (() => void) | null;
  onSettle: (() => void) | null;
}): ReactElement {
  const t = useTexts('controlProfile');
  const { day } = useFormats();
  const { contest, whole, onContest, onSettle } = props;
  if (!contest)
    return onContest ? (
      <Button
        variant="default"
        size="compact-md"
        aria-label={t('rows.contestOf', { row: whole })}
        onClick={onContest}
      >
        {t('rows.contestButton')}
      </Button>
    ) : (
      <span className={classes.dimmed}>{t('rows.agreed')}</span>
    );
  return (
    <span className={classes.contest}>
      <StatusChip kind="problem">{t('rows.contested')}</StatusChip>
      <span>
        {t('rows.contestedBy', { name: contest.personName, date: day(contest.at), reason: contest.reason })}
      </span>
      {onSettle ? (
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('rows.settleOf', { row: whole })}
          onClick={onSettle}
        >
          {t('rows.settleButton')}
        </Button>
      ) : null}
    </span>
  );
}
