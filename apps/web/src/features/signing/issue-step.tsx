import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import { IssueDialog } from './issue-dialog';
import type { StepProps } from './signing-path';
import classes from './signing.module.css';

/** Without a works council management issues the policy on its own (domain 2.6). */
export function IssueStep({ signing, state }: StepProps): ReactElement {
  const t = useTexts('signing');
  const { day, dateTime } = useFormats();
  const [issuing, setIssuing] = useState(false);
  const [issued] = signing.signatures;
  if (issued)
    return (
      <>
        <p>{t('issue.entry', { name: issued.signatory, day: day(issued.signedOn) })}</p>
        <p className={classes.later}>
          {t('signatures.recorded', { who: issued.recordedBy, when: dateTime(issued.recordedAt) })}
        </p>
      </>
    );
  if (state === 'later') return <p className={classes.later}>{t('signatures.later')}</p>;
  if (!signing.may.issue) return <p>{t('issue.waits')}</p>;
  return (
    <>
      <div>
        <Button onClick={() => setIssuing(true)}>{t('issue.open')}</Button>
      </div>
      {issuing ? <IssueDialog signing={signing} onClose={() => setIssuing(false)} /> : null}
    </>
  );
}
