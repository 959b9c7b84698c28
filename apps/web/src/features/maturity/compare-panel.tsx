import { maturityCriteria } from '@einklang/content/maturity-criteria.data';
import { readMaturity } from '@einklang/domain';
import { Card, Columns, DataTable, SelectField } from '@einklang/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useSideName } from '../../shared/rooms';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import { ratingsOf, type Snapshot } from './maturity.queries';
import classes from './maturity.module.css';
import { useScoreText } from './result-figure';
import type { MaturitySearch } from './routes';

/** Two snapshots beside each other: what has changed, area by area and criterion by criterion. */
export function ComparePanel({ snapshots }: { snapshots: readonly Snapshot[] }): ReactElement {
  const t = useTexts('maturity');
  const search: MaturitySearch = useSearch({ strict: false });
  const { id: companyId } = useCompany();
  const navigate = useNavigate();
  const nameOf = useSnapshotName();
  const { from, to } = chosen(snapshots, search);
  const choices = snapshots.map((snapshot) => ({ value: snapshot.id, label: nameOf(snapshot) }));
  const go = (change: Pick<MaturitySearch, 'von' | 'bis'>): void =>
    void navigate({
      to: '/b/$companyId/reifegrad',
      params: { companyId },
      search: { ...search, teil: 'vergleich', ...change },
      resetScroll: false,
    });
  return (
    <Card title={t('compare.title')} note={t('compare.note')}>
      <Columns least={15}>
        <SelectField
          name="von"
          label={t('compare.from')}
          value={from.id}
          choices={choices}
          onChange={(von) => go({ von: von || undefined })}
        />
        <SelectField
          name="bis"
          label={t('compare.to')}
          value={to.id}
          choices={choices}
          onChange={(bis) => go({ bis: bis || undefined })}
        />
      </Columns>
      <AreaTable from={from} to={to} />
      <ChangedItems from={from} to={to} />
    </Card>
  );
}

interface Pair {
  from: Snapshot;
  to: Snapshot;
}

function AreaTable({ from, to }: Pair): ReactElement {
  const t = useTexts('maturity');
  const locale = useLocale();
  const score = useScoreText();
  const { number } = useFormats();
  const [before, after] = [readMaturity(ratingsOf(from.ratings)), readMaturity(ratingsOf(to.ratings))];
  const rows = maturityCriteria.entries.map(({ id, name }, index) => ({
    id: id as string,
    name: name[locale],
    before: before.areas[index]?.score ?? null,
    after: after.areas[index]?.score ?? null,
  }));
  rows.push({ id: 'all', name: t('compare.overall'), before: before.overall, after: after.overall });
  return (
    <DataTable
      caption={t('compare.table')}
      rows={rows}
      rowId={({ id }) => id}
      stayTable
      columns={[
        { id: 'area', label: t('areas.area'), rowHeader: true, cell: ({ name }) => name },
        { id: 'before', label: t('compare.before'), align: 'end', cell: (row) => score(row.before) },
        { id: 'after', label: t('compare.after'), align: 'end', cell: (row) => score(row.after) },
        {
          id: 'change',
          label: t('compare.change'),
          align: 'end',
          cell: (row) =>
            row.before === null || row.after === null
              ? t('areas.noScore')
              : `${row.after > row.before ? '+' : ''}${number(row.after - row.before, 1)}`,
        },
      ]}
    />
  );
}

function ChangedItems({ from, to }: Pair): ReactElement {
  const t = useTexts('maturity');
  const locale = useLocale();
  const word = (snapshot: Snapshot, item: string): string => {
    const answer = snapshot.ratings.find((rating) => rating.item === item);
    if (!answer) return t('compare.notAnswered');
    return answer.rating === null ? t('rating.notRelevant') : String(answer.rating);
  };
  const changed = maturityCriteria.entries
    .flatMap(({ items }) => items)
    .map(({ id, text }) => ({ id, text: text[locale], before: word(from, id), after: word(to, id) }))
    .filter(({ before, after }) => before !== after);
  if (changed.length === 0) return <p>{t('compare.nothing')}</p>;
  return (
    <details className={classes.changed}>
      <summary>{t('compare.changed', { count: changed.length })}</summary>
      <ul>
        {changed.map(({ id, text, before, after }) => (
          <li key={id}>
            {text} <strong>{t('compare.fromTo', { before, after })}</strong>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the address says; otherwise the newest snapshot and the one before it of the same side. */
function chosen(snapshots: readonly Snapshot[], { von, bis }: MaturitySearch): Pair {
  const of = (id: string | undefined): Snapshot | undefined => snapshots.find((one) => one.id === id);
  const to = of(bis) ?? snapshots[0]!;
  const before = snapshots.find((one) => one.side === to.side && one.number === to.number - 1);
  return { from: of(von) ?? before ?? snapshots.find((one) => one !== to) ?? to, to };
}

function useSnapshotName(): (snapshot: Snapshot) => string {
  const t = useTexts('maturity');
  const sideName = useSideName();
  const { day } = useFormats();
  return ({ side, number, givenAt }) =>
    t('compare.snapshot', { side: sideName(side), number, date: day(givenAt) });
}
