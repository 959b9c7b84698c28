import { Card, StatusChip } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useProblemText, useTexts } from '../../shared/texts';
import { CheckList } from './check-list';
import { checkOf } from './record-rules';
import type { RecordValues } from './record-values';
import classes from './resolutions.module.css';
import { OUTCOME_KINDS } from './words';

interface Props {
  values: RecordValues;
  seats: number;
}

/** Beside the form: what follows from it, by the same rules as on the server. */
export function LiveCheck({ values, seats }: Props): ReactElement {
  const t = useTexts('resolution');
  const check = checkOf(values, seats);
  return (
    <div className={classes.aside}>
      <Card title={t('check.title')}>
        <div className={classes.result} role="status">
          <Result values={values} seats={seats} />
        </div>
        {check.ok ? <CheckList check={check} seats={seats} pending={isPending(values)} /> : null}
      </Card>
    </div>
  );
}

/** The outcome again before the button, where the check stands below the form. */
export function NarrowCheck(props: Props): ReactElement {
  return (
    <div className={classes.narrow}>
      <Result {...props} />
    </div>
  );
}

const isPending = ({ yes, writtenDecision }: RecordValues): boolean => yes === null && !writtenDecision;

function Result({ values, seats }: Props): ReactElement {
  const t = useTexts('resolution');
  const problemText = useProblemText();
  const check = checkOf(values, seats);
  if (!check.ok)
    return (
      <>
        <StatusChip kind="problem">{t('check.impossible')}</StatusChip>
        {check.errors.map((code) => (
          <p key={code}>{problemText(code)}</p>
        ))}
      </>
    );
  if (isPending(values))
    return (
      <>
        <StatusChip kind="open">{t('check.open')}</StatusChip>
        <p>{t('meaning.OPEN')}</p>
      </>
    );
  const isSuspended = values.suspended && check.outcome === 'ADOPTED';
  return (
    <>
      <StatusChip kind={OUTCOME_KINDS[check.outcome]}>{t(`outcomes.${check.outcome}`)}</StatusChip>
      <p>{t(`meaning.${isSuspended ? 'SUSPENDED' : check.outcome}`)}</p>
    </>
  );
}
