import { RISK_COLOURS, riskColour, riskScore } from '@einklang/domain';
import { Button, ButtonGroup } from '@mantine/core';
import { Card, CheckField, Figure, type Column } from '@einklang/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useSideName } from '../../shared/rooms';
import { useTexts } from '../../shared/texts';
import { RiskChip } from './risk-chip';
import { RiskMatrix } from './risk-matrix';
import { usePlace, type RatedRisk, type RiskEntry } from './risks.queries';
import type { RisksSearch } from './routes';
import classes from './risks.module.css';

/** Where everything stands: a matrix, and the same data as a table. */
export function MatrixPanel({ entries }: { entries: readonly RiskEntry[] }): ReactElement {
  const t = useTexts('risks');
  const { art }: RisksSearch = useSearch({ strict: false });
  const hasBoth = new Set(entries.map(({ kind }) => kind)).size === 2;
  const only = entries[0]?.kind ?? 'RISK';
  const kind = hasBoth ? (art === 'chancen' ? 'CHANCE' : 'RISK') : only;
  const [showBefore, setShowBefore] = useState(true);
  const shown = entries.filter((entry) => entry.kind === kind);
  const unrated = shown.filter(({ reading }) => reading.before === null).length;
  const title = t(kind === 'RISK' ? 'matrix.title' : 'matrix.chanceTitle');
  return (
    <Card title={title} end={hasBoth ? <KindSwitch kind={kind} /> : undefined}>
      <Figure
        caption={useFinding(kind, shown)}
        tableCaption={t('matrix.tableCaption')}
        columns={useColumns()}
        rows={shown.filter(({ reading }) => reading.before !== null)}
        rowId={({ id }) => id}
      >
        <RiskMatrix
          kind={kind}
          caption={t('matrix.caption', { title })}
          entries={shown}
          showBefore={showBefore}
        />
        <div className={classes.belowMatrix}>
          <Legend />
          <CheckField
            name="show-before"
            label={t('matrix.showBefore')}
            checked={showBefore}
            onChange={setShowBefore}
          />
        </div>
      </Figure>
      {unrated > 0 ? <p className={classes.dimmed}>{t('matrix.unrated', { count: unrated })}</p> : null}
    </Card>
  );
}

function KindSwitch({ kind }: { kind: RiskEntry['kind'] }): ReactElement {
  const t = useTexts('risks');
  const navigate = useNavigate();
  const place = usePlace();
  const choose = (art: RisksSearch['art']): void =>
    void navigate({
      to: '/b/$companyId/vorhaben/$initiativeId/beteiligung/risiken',
      params: { ...place },
      search: art ? { art } : {},
      resetScroll: false,
    });
  return (
    <ButtonGroup aria-label={t('matrix.label')}>
      {(['RISK', 'CHANCE'] as const).map((one) => (
        <Button
          key={one}
          size="compact-md"
          variant={one === kind ? 'light' : 'default'}
          aria-pressed={one === kind}
          onClick={() => choose(one === 'CHANCE' ? 'chancen' : undefined)}
        >
          {t(`kindsMany.${one}`)}
        </Button>
      ))}
    </ButtonGroup>
  );
}

function Legend(): ReactElement {
  const t = useTexts('risks');
  return (
    <p className={classes.legend} aria-hidden>
      <span>
        <span className={classes.mark} data-before>
          1
        </span>
        {t('matrix.legendBefore')}
      </span>
      <span>
        <span className={classes.mark}>1</span>
        {t('matrix.legendAfter')}
      </span>
    </p>
  );
}

/** The finding in words: how many of which colour remain. */
function useFinding(kind: RiskEntry['kind'], entries: readonly RiskEntry[]): string {
  const t = useTexts('risks');
  const after = entries.flatMap(({ reading }) => (reading.after ? [reading.after] : []));
  if (kind === 'CHANCE')
    return after.length
      ? t('matrix.findingChances', { count: after.length })
      : t('matrix.findingChancesNone');
  if (after.length === 0) return t('matrix.findingNone');
  const list = [...RISK_COLOURS].reverse().flatMap((colour) => {
    const count = after.filter((point) => riskColour(riskScore(point)) === colour).length;
    return count ? [t('matrix.count', { count, colour: t(`colours.${colour}`) })] : [];
  });
  return t('matrix.finding', { list: list.join(', ') });
}

function useColumns(): Column<RiskEntry>[] {
  const t = useTexts('risks');
  const sideName = useSideName();
  const gave = (rated: RatedRisk | null, kind: RiskEntry['kind']): ReactElement | string =>
    rated ? (
      <>
        <RiskChip kind={kind} point={rated.before} />
        {rated.after ? (
          <>
            {' → '}
            <RiskChip kind={kind} point={rated.after} />
          </>
        ) : null}
      </>
    ) : (
      t('entries.notRated')
    );
  return [
    {
      id: 'entry',
      label: t('matrix.entry'),
      rowHeader: true,
      cell: ({ number, text }) => `${number}. ${text}`,
    },
    {
      id: 'before',
      label: t('before'),
      cell: ({ kind, reading }) => reading.before && <RiskChip kind={kind} point={reading.before} />,
    },
    {
      id: 'after',
      label: t('after'),
      cell: ({ kind, reading }) => reading.after && <RiskChip kind={kind} point={reading.after} />,
    },
    { id: 'employer', label: sideName('EMPLOYER'), cell: ({ kind, employer }) => gave(employer, kind) },
    { id: 'council', label: sideName('COUNCIL'), cell: ({ kind, council }) => gave(council, kind) },
  ];
}
