import { Button } from '@mantine/core';
import { Card, Facts, StatusChip } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useProblemToast } from '../../shared/write';
import { useFormats, useTexts } from '../../shared/texts';
import { verificationQuery, type SigningView, type VerificationView } from './signing.queries';
import classes from './signing.module.css';

const PARTS = ['text', 'clauses', 'copy', 'signedDocument'] as const;

/** Every hash computed anew on request: one changed byte shows. */
export function VerificationPanel({ signing }: { signing: SigningView }): ReactElement {
  const t = useTexts('signing');
  const { id: companyId } = useCompany();
  const showProblem = useProblemToast();
  const { initiativeId, agreementId, kind } = signing;
  const { data, isFetching, refetch } = useQuery(verificationQuery(companyId, initiativeId, agreementId));
  const check = async (): Promise<void> => {
    const { error } = await refetch();
    if (error) showProblem(error);
  };
  return (
    <div className={classes.part}>
      <Card title={t('check.title')} note={t('check.note')}>
        <div className={classes.stack}>
          <div role="status">{data ? <Result found={data} isPolicy={kind === 'AI_POLICY'} /> : null}</div>
          <div>
            <Button variant="default" loading={isFetching} onClick={() => void check()}>
              {t('check.open')}
            </Button>
          </div>
        </div>
      </Card>
    </div>
  );
}

function Result({ found, isPolicy }: { found: VerificationView; isPolicy: boolean }): ReactElement {
  const t = useTexts('signing');
  const { dateTime } = useFormats();
  const parts = PARTS.filter((part) => !(isPolicy && part === 'signedDocument'));
  return (
    <div className={classes.stack}>
      <Facts
        facts={parts.map((part) => ({
          id: part,
          term: t(`check.parts.${part}`),
          value: <Verdict is={found[part]} />,
        }))}
      />
      {parts.some((part) => found[part] === false) ? <p role="alert">{t('check.alarm')}</p> : null}
      <p className={classes.later}>{t('check.at', { when: dateTime(found.verifiedAt) })}</p>
    </div>
  );
}

function Verdict({ is }: { is: boolean | null }): ReactElement {
  const t = useTexts('signing');
  if (is === null) return <StatusChip kind="open">{t('check.none')}</StatusChip>;
  return <StatusChip kind={is ? 'done' : 'problem'}>{t(is ? 'check.intact' : 'check.damaged')}</StatusChip>;
}
