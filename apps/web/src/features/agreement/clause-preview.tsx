import { Card, ProgressLine } from '@einklang/ui';
import type { ReactElement } from 'react';
import type { ClauseView } from './agreement.queries';
import classes from './agreement.module.css';
import { useAgreementWords } from './words';

/** How this paragraph will read in the agreement; what is open says so. */
export function ClausePreview({ clause }: { clause: ClauseView }): ReactElement {
  const { t } = useAgreementWords();
  const isPolicy = clause.agreementKind === 'AI_POLICY';
  const agreed = clause.settled
    ? clause.versions.find((version) => version.number === clause.currentVersion)
    : undefined;
  return (
    <Card title={t(isPolicy ? 'preview.titlePolicy' : 'preview.title')} level={3} side="JOINT">
      <ProgressLine value={clause.settledCount} max={clause.clauseCount}>
        {t(isPolicy ? 'progressPolicy' : 'progress', {
          settled: clause.settledCount,
          count: clause.clauseCount,
        })}
      </ProgressLine>
      <h4>
        § {clause.number} {clause.title}
      </h4>
      <div className={classes.text}>
        {agreed ? (
          agreed.text.split('\n').map((line, index) => <p key={index}>{line}</p>)
        ) : (
          <p className={classes.open}>{t(isPolicy ? 'preview.openPolicy' : 'preview.open_')}</p>
        )}
      </div>
    </Card>
  );
}
