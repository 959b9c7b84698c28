import { Button } from '@mantine/core';
import { ELECTION_SUPPORTERS } from '@einklang/domain';
import { ConfirmDialog, ProgressLine, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import { useSupport, useWithdraw, type ElectionView } from './election.queries';
import classes from './election.module.css';

/** Somebody wants an election; nobody sees who. With the third voice it begins. */
export function ProposedPart({ election }: { election: ElectionView }): ReactElement {
  const t = useTexts('election');
  const support = useSupport(election.id);
  const withdraw = useWithdraw(election.id);
  const [isAsking, setAsking] = useState(false);
  const count = election.supporters ?? 0;
  const label = t('proposed.count', { count, needed: ELECTION_SUPPORTERS });
  return (
    <>
      <h3 className={classes.heading}>{t('proposed.title')}</h3>
      <ProgressLine value={count} max={ELECTION_SUPPORTERS}>
        {label}
      </ProgressLine>
      <p>{t('proposed.text')}</p>
      {election.mine?.supports ? <p>{t('proposed.supported')}</p> : null}
      <div className={classes.buttons}>
        {election.may.support ? (
          <Button
            size="md"
            loading={support.isPending}
            onClick={() =>
              support.mutate(undefined, {
                onSuccess: () =>
                  toast(t(count + 1 >= ELECTION_SUPPORTERS ? 'proposed.begun' : 'proposed.supported')),
              })
            }
          >
            {t('proposed.support')}
          </Button>
        ) : null}
        {election.may.withdraw ? (
          <Button size="md" variant="default" onClick={() => setAsking(true)}>
            {t('proposed.withdraw')}
          </Button>
        ) : null}
      </div>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          withdraw.mutate(undefined, {
            onSuccess: () => toast(t('proposed.withdrawn')),
            onSettled: () => setAsking(false),
          })
        }
        busy={withdraw.isPending}
        title={t('proposed.withdraw')}
        confirmLabel={t('proposed.withdraw')}
      >
        {t('proposed.withdrawText')}
      </ConfirmDialog>
    </>
  );
}
