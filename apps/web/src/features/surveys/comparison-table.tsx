import { SURVEY_DIMENSION_LABELS } from '@einklang/content';
import { mayCompareWaves } from '@einklang/domain';
import { DataTable, RowsSkeleton } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { QueryView } from '../../shared/query-view';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import { resultQuery, type SurveyResult } from './surveys.queries';

/** Two waves beside each other, of the whole: the only ones whose members both waves share for certain (rule 5). */
export function ComparisonTable({
  result,
  otherId,
}: {
  result: SurveyResult;
  otherId: string;
}): ReactElement {
  const query = useQuery(resultQuery(useCompany().id, otherId));
  return (
    <QueryView query={query} skeleton={<RowsSkeleton rows={3} />}>
      {(other) => <Table now={result} other={other} />}
    </QueryView>
  );
}

function Table({ now, other }: { now: SurveyResult; other: SurveyResult }): ReactElement {
  const t = useTexts('surveys');
  const locale = useLocale() === 'en' ? 'en' : 'de';
  const { number } = useFormats();
  const threshold = Math.max(now.threshold, other.threshold);
  const may = mayCompareWaves(now.columns[0]?.count ?? 0, other.columns[0]?.count ?? 0, threshold, null);
  const rows = now.rows
    .filter(({ kind }) => kind !== 'ITEM')
    .map(({ id, dim, cells }) => ({
      id,
      name: dim && dim !== 'OWN' ? SURVEY_DIMENSION_LABELS[dim][locale] : t('result.index'),
      now: cells[0]?.score ?? null,
      other: other.rows.find((row) => row.id === id)?.cells[0]?.score ?? null,
    }));
  if (!may) return <p>{t('result.notComparable')}</p>;
  const text = (score: number | null): string => (score === null ? t('result.noData') : number(score, 1));
  return (
    <DataTable
      caption={t('result.change')}
      rows={rows}
      rowId={({ id }) => id}
      stayTable
      columns={[
        { id: 'name', label: t('result.question'), rowHeader: true, cell: ({ name }) => name },
        { id: 'other', label: other.title, align: 'end', cell: (row) => text(row.other) },
        { id: 'now', label: now.title, align: 'end', cell: (row) => text(row.now) },
        {
          id: 'change',
          label: t('result.change'),
          align: 'end',
          cell: (row) =>
            row.now === null || row.other === null
              ? t('result.notComparable')
              : `${row.now > row.other ? '+' : ''}${number(row.now - row.other, 1)}`,
        },
      ]}
    />
  );
}
