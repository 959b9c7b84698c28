import type { DerivedFact } from '@einklang/domain';
import { Card } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { useTexts } from '../../shared/texts';
import type { ControlRow } from './control-profile.queries';
import classes from './control-profile.module.css';
import { useRowWords } from './use-row-words';

/** The facts about the system that follow from the rows, each with the rows behind it. */
export function FactsPanel(props: {
  derived: readonly DerivedFact[];
  rows: readonly ControlRow[];
}): ReactElement {
  const t = useTexts('controlProfile');
  const params = { companyId: useCompany().id, initiativeId: useInitiative().id };
  return (
    <Card title={t('facts.title')} note={t('facts.note')}>
      <FactList {...props} />
      <p>
        <Link
          to="/b/$companyId/vorhaben/$initiativeId/potenzial"
          params={params}
          search={{ teil: 'angaben' } as never}
        >
          {t('facts.toFacts')}
        </Link>
      </p>
    </Card>
  );
}

/** The same without the frame, for the draft. */
export function FactList({
  derived,
  rows,
}: {
  derived: readonly DerivedFact[];
  rows: readonly ControlRow[];
}): ReactElement {
  const t = useTexts('controlProfile');
  const names = useNamesOf(rows);
  if (derived.length === 0) return <p>{t('facts.none')}</p>;
  return (
    <ul className={classes.list}>
      {derived.map(({ fact, value, rows: behind }) => (
        <li key={fact}>
          <strong>
            {fact === 'employeeDataIdentifiable'
              ? t('facts.employeeDataIdentifiable', {
                  level: t(`facts.levels.${value as 'anonymous'}`),
                })
              : t(`facts.${fact}`)}
          </strong>
          <span className={classes.dimmed}>{t('facts.because', { rows: names(behind) })}</span>
        </li>
      ))}
    </ul>
  );
}

/** Rows by what they are about, each name once. */
export function useNamesOf(rows: readonly ControlRow[]): (ids: readonly string[]) => string {
  const words = useRowWords();
  return (ids) =>
    [...new Set(rows.filter(({ id }) => ids.includes(id)).map((row) => words(row).short))].join('; ');
}
