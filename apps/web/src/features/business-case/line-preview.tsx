import {
  BENEFIT_LABELS,
  EVIDENCE_LABELS,
  ONE_OFF_COST_LABELS,
  RUNNING_COST_LABELS,
} from '@einklang/content/cost-benefit-categories';
import { DataTable, fillText } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useFormats, useLocale, useTextBundle, useTexts } from '../../shared/texts';
import type { LineImport } from './business-case.queries';
import classes from './business-case.module.css';
import { AREAS } from './line-import';
import type { Line } from './lines-field';

const LABELS: Readonly<Record<(typeof AREAS)[number], Readonly<Record<string, { de: string; en: string }>>>> =
  {
    benefits: BENEFIT_LABELS,
    oneOff: ONE_OFF_COST_LABELS,
    running: RUNNING_COST_LABELS,
  };

/** What a table would bring, as it will stand in the draft. */
export function LinePreview({ lines }: { lines: LineImport }): ReactElement {
  const t = useTexts('businessCase');
  const locale = useLocale();
  const { money } = useFormats();
  const rows = AREAS.flatMap((area) => (lines[area] as Line[]).map((line) => ({ area, line })));
  return (
    <DataTable
      caption={t('table.preview')}
      rows={rows}
      rowId={({ line }) => line.id}
      columns={[
        { id: 'label', label: t('lines.label'), rowHeader: true, cell: ({ line }) => line.label },
        { id: 'area', label: t('table.columns.area'), cell: ({ area }) => t(`table.areas.${area}`) },
        {
          id: 'category',
          label: t('lines.category'),
          cell: ({ area, line }) => LABELS[area][line.category]?.[locale],
        },
        {
          id: 'amount',
          label: t('lines.amount'),
          align: 'end',
          cell: ({ line }) =>
            line.perCase ? `${money(line.amount)} (${t('lines.perCase')})` : money(line.amount),
        },
        {
          id: 'evidence',
          label: t('lines.note'),
          cell: ({ line }) =>
            [line.evidence ? EVIDENCE_LABELS[line.evidence][locale] : '', line.note]
              .filter(Boolean)
              .join(' · '),
        },
      ]}
    />
  );
}

/** The rows that don't fit: where, and what would. */
export function ImportProblems({ lines }: { lines: LineImport }): ReactElement {
  const t = useTexts('businessCase');
  const { table } = useTextBundle('businessCase');
  return (
    <>
      <p className={classes.notice}>{t('table.wrong', { count: lines.wrongRows })}</p>
      <ul className={classes.plain}>
        {lines.problems.map(({ line, column, code }, index) => (
          <li key={`${line}-${column ?? ''}-${code}-${index}`}>
            {column
              ? fillText(table.problem, { line, column: table.columns[column], text: table.problems[code] })
              : fillText(table.problemRow, { line, text: table.problems[code] })}
          </li>
        ))}
      </ul>
    </>
  );
}
