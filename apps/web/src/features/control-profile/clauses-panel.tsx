import { Card, StatusChip } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { agreementQuery } from '../../shared/agreement';
import { useClauseTitles } from '../../shared/clause-titles';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { useTexts } from '../../shared/texts';
import type { ControlProfileView, ControlRow } from './control-profile.queries';
import classes from './control-profile.module.css';
import { useNamesOf } from './facts-panel';

/** Clauses that the rows speak for, with the reason in words and the way to the negotiation where there is one. */
export function ClausesPanel({
  suggestions,
  rows,
}: {
  suggestions: ControlProfileView['suggestions'];
  rows: readonly ControlRow[];
}): ReactElement {
  const t = useTexts('controlProfile');
  const { id: companyId } = useCompany();
  const { id: initiativeId } = useInitiative();
  const agreement = useQuery(agreementQuery(companyId, initiativeId)).data ?? null;
  const titleOf = useClauseTitles(suggestions.length > 0);
  const names = useNamesOf(rows);
  return (
    <Card title={t('clauses.title')} note={t('clauses.note')}>
      {suggestions.length === 0 ? <p>{t('clauses.none')}</p> : null}
      <ul className={classes.list}>
        {suggestions.map(({ clause, variant, why, rows: behind }) => {
          const negotiated = agreement?.clauses.find(({ key }) => key === clause);
          return (
            <li key={clause}>
              <span className={classes.head}>
                <strong>
                  {clause} {titleOf(clause)}
                </strong>
                <StatusChip kind={variant === 'EMPLOYEE' ? 'due' : 'info'}>
                  {t(`clauses.${variant}`)}
                </StatusChip>
              </span>
              <span>{t(`clauses.why.${why}`)}</span>
              <span className={classes.dimmed}>{t('facts.because', { rows: names(behind) })}</span>
              {negotiated ? (
                <Link
                  to="/b/$companyId/vorhaben/$initiativeId/vereinbarung/p/$clauseId"
                  params={{ companyId, initiativeId, clauseId: negotiated.id }}
                >
                  {t('clauses.openClause', { number: negotiated.number })}
                </Link>
              ) : (
                <span className={classes.dimmed}>{t('clauses.notYet')}</span>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
