import { Button } from '@mantine/core';
import { ConfirmDialog, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useSideName } from '../../shared/rooms';
import { useTexts } from '../../shared/texts';
import { missingSide } from './next-step';
import type { SurveyView } from './surveys.queries';
import { useSurveyAct } from './surveys.writes';
import classes from './surveys.module.css';

/** Giving a survey up: alone before it starts, together afterwards. */
export function CancelPanel({ survey }: { survey: SurveyView }): ReactElement | null {
  const t = useTexts('surveys');
  const sideName = useSideName();
  const [asked, setAsked] = useState(false);
  const act = useSurveyAct(survey, () => {
    setAsked(false);
    toast(t('cancel.done'));
  });
  const waits = survey.state === 'CANCELLED' ? undefined : missingSide(survey, 'CANCEL');
  const alone = survey.state === 'DRAFT' || survey.state === 'RELEASED';
  if (!survey.may.cancel && !waits) return null;
  return (
    <div className={classes.stack}>
      {waits ? (
        <p>{t('cancel.waits', { side: sideName(waits === 'EMPLOYER' ? 'COUNCIL' : 'EMPLOYER') })}</p>
      ) : null}
      {survey.may.cancel ? (
        <div>
          <Button variant="default" onClick={() => setAsked(true)}>
            {t('cancel.action')}
          </Button>
        </div>
      ) : null}
      <ConfirmDialog
        opened={asked}
        onClose={() => setAsked(false)}
        onConfirm={() => act.mutate('cancellation')}
        title={t('cancel.action')}
        confirmLabel={t('cancel.action')}
        busy={act.isPending}
        danger
      >
        <p>{t(alone ? 'cancel.confirmAlone' : 'cancel.confirmBoth')}</p>
      </ConfirmDialog>
    </div>
  );
}
