import { SURVEY_DIMENSION_LABELS } from '@einklang/content';
import { Dialog } from '@einklang/ui';
import { IconUserOff } from '@tabler/icons-react';
import { useId, useState, type ReactElement } from 'react';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import type { SurveyCell, SurveyResult, SurveyRow } from './surveys.queries';
import classes from './surveys.module.css';

/** The heatmap is a table: row and column headers, and in every cell its value or why there is none. */
export function Heatmap({ result, groups }: { result: SurveyResult; groups: boolean }): ReactElement {
  const t = useTexts('surveys');
  const captionId = useId();
  const [explained, setExplained] = useState(false);
  const nameOf = useRowName();
  const columns = groups ? result.columns : result.columns.slice(0, 1);
  return (
    <>
      <div className={classes.region} role="region" aria-labelledby={captionId} tabIndex={0}>
        <table className={classes.heatmap}>
          <caption id={captionId}>
            {t('result.heatmap')}. {t('result.legend')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('result.question')}</th>
              {columns.map(({ groupId, name, count }) => (
                <th key={groupId ?? 'total'} scope="col">
                  {name ?? t('result.total')}
                  {count === null ? null : ` (${count})`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.rows.map((row) => (
              <tr key={row.id} data-kind={row.kind}>
                <th scope="row">{nameOf(row)}</th>
                {columns.map(({ groupId }, at) => (
                  <Cell key={groupId ?? 'total'} cell={row.cells[at]} onExplain={() => setExplained(true)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Dialog opened={explained} onClose={() => setExplained(false)} title={t('result.explainTitle')}>
        <Why result={result} />
      </Dialog>
    </>
  );
}

function Cell({ cell, onExplain }: { cell: SurveyCell | undefined; onExplain: () => void }): ReactElement {
  const t = useTexts('surveys');
  const { number } = useFormats();
  if (cell?.kind === 'VALUE' && cell.score !== null && cell.signal !== null)
    return (
      <td data-signal={cell.signal}>
        {number(cell.score, 1)}
        <span className={classes.hidden}> {t(`result.signals.${cell.signal}`)}</span>
      </td>
    );
  if (cell?.kind !== 'TOO_FEW') return <td data-none>{t('result.noData')}</td>;
  return (
    <td data-few>
      <button type="button" onClick={onExplain}>
        <IconUserOff size={16} aria-hidden />
        {t('result.tooFew')}
        <span className={classes.hidden}> – {t('result.explain')}</span>
      </button>
    </td>
  );
}

function Why({ result }: { result: SurveyResult }): ReactElement {
  const t = useTexts('surveys');
  return (
    <ul>
      <li>{t('result.why.rule1', { threshold: result.threshold })}</li>
      <li>{t('result.why.rule2')}</li>
      <li>{t('result.why.rule3')}</li>
      <li>{t('result.why.rule4')}</li>
    </ul>
  );
}

function useRowName(): (row: SurveyRow) => string {
  const t = useTexts('surveys');
  const locale = useLocale() === 'en' ? 'en' : 'de';
  return ({ kind, id, dim, text }) => {
    if (kind === 'INDEX') return t('result.index');
    if (kind === 'DIMENSION') return dim && dim !== 'OWN' ? SURVEY_DIMENSION_LABELS[dim][locale] : id;
    return text?.[locale] ?? id;
  };
}
