import { Button } from '@mantine/core';
import { Fold, StatusChip, TextAreaField, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useSideName } from '../../shared/rooms';
import { useTexts } from '../../shared/texts';
import type { SurveyList } from './surveys.queries';
import { useWaiveSurvey } from './surveys.writes';
import classes from './surveys.module.css';

/** »Keine Umfrage vereinbart«: a word of each side. */
export function WaiverPanel({ waiver, may }: { waiver: SurveyList['waiver']; may: boolean }): ReactElement {
  const t = useTexts('surveys');
  const sideName = useSideName();
  const { employer, council } = waiver;
  return (
    <Fold title={t('waiver.title')}>
      <div className={classes.stack}>
        <p>{t('waiver.intro')}</p>
        {employer && council ? (
          <div>
            <StatusChip kind="done">{t('waiver.both')}</StatusChip>
          </div>
        ) : (
          <p>
            {employer || council
              ? t('waiver.one', { side: sideName(employer ? 'EMPLOYER' : 'COUNCIL') })
              : t('waiver.none')}
          </p>
        )}
        {may ? <MyWord waiver={waiver} /> : null}
      </div>
    </Fold>
  );
}

function MyWord({ waiver }: { waiver: SurveyList['waiver'] }): ReactElement {
  const t = useTexts('surveys');
  const [reason, setReason] = useState('');
  const waive = useWaiveSurvey();
  const said = waiver.mine === true;
  const say = (): void =>
    waive.mutate(
      { waived: !said, reason: said ? '' : reason },
      { onSuccess: () => toast(t('waiver.saved')) },
    );
  return (
    <>
      {said ? null : (
        <TextAreaField
          name="waiver-reason"
          label={t('waiver.reason')}
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={2000}
        />
      )}
      <div>
        <Button variant="default" loading={waive.isPending} onClick={say}>
          {said ? t('waiver.take') : t('waiver.say')}
        </Button>
      </div>
    </>
  );
}
