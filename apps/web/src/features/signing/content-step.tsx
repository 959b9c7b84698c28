import { ProgressLine } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useTexts } from '../../shared/texts';
import type { StepProps } from './signing-path';
import classes from './signing.module.css';

/** What still stands in the way of a copy: open paragraphs, and in a policy unanswered points. */
export function ContentStep({ signing }: StepProps): ReactElement {
  const t = useTexts('signing');
  const { id: companyId } = useCompany();
  const { kind, initiativeId, settledCount, clauseCount, openClauses, statement } = signing;
  return (
    <>
      <ProgressLine value={settledCount} max={clauseCount}>
        {t(`content.progress.${kind}`, { settled: settledCount, count: clauseCount })}
      </ProgressLine>
      {openClauses.length ? (
        <div>
          <p>{t('content.openClauses')}</p>
          <ul className={classes.list}>
            {openClauses.map(({ id, number, title }) => (
              <li key={id}>
                <Link
                  to="/b/$companyId/vorhaben/$initiativeId/vereinbarung/p/$clauseId"
                  params={{ companyId, initiativeId, clauseId: id }}
                >
                  § {number} {title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {statement ? <StatementLine {...statement} /> : null}
    </>
  );
}

function StatementLine({ count, unanswered }: { count: number; unanswered: number }): ReactElement {
  const t = useTexts('signing');
  if (count === 0) return <p>{t('content.noStatement')}</p>;
  return (
    <p>
      {unanswered > 0 ? t('content.unanswered', { count: unanswered }) : t('content.answered', { count })}
    </p>
  );
}
