import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany, useInitiativeId } from '../../shared/company';
import { useFormats, useTexts } from '../../shared/texts';
import { GateCriteria } from './gate-criteria';
import classes from './gates.module.css';
import type { GateView } from './initiatives.queries';

/** What was decided here before, by whom, why, and what was seen at that moment. */
export function GateDecisions({ gate }: { gate: GateView }): ReactElement | null {
  const t = useTexts('gates');
  const { dateTime } = useFormats();
  if (!gate.decisions.length) return null;
  return (
    <details>
      <summary>{t('earlier')}</summary>
      <ul className={classes.decisions}>
        {gate.decisions.map((decision) => (
          <li key={decision.id}>
            {t('decidedBy', {
              outcome: t(`outcome.${decision.outcome}`),
              who: decision.decidedByName,
              when: dateTime(decision.decidedAt),
            })}
            {' · '}
            <Basis basis={decision.basis} />
            {decision.reasons ? <blockquote>{decision.reasons}</blockquote> : null}
            <details>
              <summary>{t('snapshot')}</summary>
              <GateCriteria label={t('snapshot')} criteria={decision.criteria} />
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A declaration that rests on a resolution leads to what the council has communicated of it. */
function Basis({ basis }: Pick<GateView['decisions'][number], 'basis'>): ReactElement {
  const t = useTexts('gates');
  const companyId = useCompany().id;
  const initiativeId = useInitiativeId();
  if (basis !== 'RESOLUTION') return <>{t(`basis.${basis}`)}</>;
  return (
    <Link to="/b/$companyId/vorhaben/$initiativeId/beschluesse" params={{ companyId, initiativeId }}>
      {t(`basis.${basis}`)}
    </Link>
  );
}
