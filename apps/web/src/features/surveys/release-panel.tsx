import { Button } from '@mantine/core';
import { VOICED_SIDES } from '@einklang/domain';
import { Card, ConfirmDialog, StatusChip, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useSideName } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';
import type { SurveyView } from './surveys.queries';
import { useSurveyAct } from './surveys.writes';
import classes from './surveys.module.css';

/** Both sides release exactly this version; then it can start. */
export function ReleasePanel({ survey }: { survey: SurveyView }): ReactElement {
  const t = useTexts('surveys');
  const sideName = useSideName();
  const { day } = useFormats();
  const [starting, setStarting] = useState(false);
  const act = useSurveyAct(survey, (_, done) => {
    setStarting(false);
    toast(done === 'start' ? t('start.done') : t('release.done'));
  });
  return (
    <Card title={t('release.title')} note={t('release.intro')}>
      <div className={classes.stack}>
        {survey.gaps.length ? (
          <div>
            <p>{t('gaps.title')}</p>
            <ul>
              {survey.gaps.map((gap) => (
                <li key={gap}>{t(`gaps.${gap}`)}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <ul className={classes.plain}>
          {VOICED_SIDES.map((side) => {
            const word = survey.words.find((one) => one.kind === 'RELEASE' && one.side === side);
            return (
              <li key={side}>
                <StatusChip kind={word ? 'done' : 'open'}>
                  {word
                    ? t('release.given', { side: sideName(side), who: word.byName, when: day(word.at) })
                    : t('release.open', { side: sideName(side) })}
                </StatusChip>
              </li>
            );
          })}
        </ul>
        <div className={classes.actions}>
          {survey.may.release ? (
            <Button loading={act.isPending} onClick={() => act.mutate('release')}>
              {t('release.action')}
            </Button>
          ) : null}
          {survey.may.start ? <Button onClick={() => setStarting(true)}>{t('start.action')}</Button> : null}
        </div>
      </div>
      <ConfirmDialog
        opened={starting}
        onClose={() => setStarting(false)}
        onConfirm={() => act.mutate('start')}
        title={t('start.action')}
        confirmLabel={t('start.action')}
        busy={act.isPending}
      >
        <p>{t('start.confirm')}</p>
      </ConfirmDialog>
    </Card>
  );
}
