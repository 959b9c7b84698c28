import { Button } from '@mantine/core';
import { VOICED_SIDES } from '@einklang/domain';
import { Card, ConfirmDialog, StatusChip, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useSideName } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';
import { missingSide } from './next-step';
import type { SurveyView } from './surveys.queries';
import { useSurveyAct } from './surveys.writes';
import classes from './surveys.module.css';

type Asked = 'closing' | 'publication' | null;

/** While it runs and until it is published: how many answered in all, and the words of both sides. */
export function RunningPanel({ survey }: { survey: SurveyView }): ReactElement {
  const t = useTexts('surveys');
  const sideName = useSideName();
  const [asked, setAsked] = useState<Asked>(null);
  const act = useSurveyAct(survey, ({ state }, done) => {
    setAsked(null);
    if (done === 'publication') toast(t(state === 'PUBLISHED' ? 'publish.done' : 'publish.said'));
    else toast(t('close.done'));
  });
  const isOpen = survey.state === 'OPEN';
  const waits = missingSide(survey, 'CLOSE');
  return (
    <Card title={isOpen ? t('running.title') : t('publish.title')}>
      <div className={classes.stack}>
        <Answers survey={survey} />
        <p data-dimmed>{t('running.noTables')}</p>
        {isOpen && waits ? (
          <p>{t('close.waits', { side: sideName(waits === 'EMPLOYER' ? 'COUNCIL' : 'EMPLOYER') })}</p>
        ) : null}
        {isOpen ? null : (
          <ul className={classes.plain}>
            {VOICED_SIDES.map((side) => {
              const given = survey.words.some((word) => word.kind === 'PUBLISH' && word.side === side);
              return (
                <li key={side}>
                  <StatusChip kind={given ? 'done' : 'open'}>
                    {t(given ? 'publish.given' : 'publish.missing', { side: sideName(side) })}
                  </StatusChip>
                </li>
              );
            })}
          </ul>
        )}
        <div className={classes.actions}>
          {survey.may.close ? (
            <Button variant="default" onClick={() => setAsked('closing')}>
              {t('close.action')}
            </Button>
          ) : null}
          {survey.may.publish ? (
            <Button onClick={() => setAsked('publication')}>{t('publish.action')}</Button>
          ) : null}
        </div>
      </div>
      <ConfirmDialog
        opened={asked !== null}
        onClose={() => setAsked(null)}
        onConfirm={() => asked && act.mutate(asked)}
        title={t(asked === 'closing' ? 'close.action' : 'publish.action')}
        confirmLabel={t(asked === 'closing' ? 'close.action' : 'publish.action')}
        busy={act.isPending}
      >
        <p>{t(asked === 'closing' ? 'close.confirm' : 'publish.confirm')}</p>
      </ConfirmDialog>
    </Card>
  );
}

/** The number of all answers, and only once nobody can be made out by it. */
function Answers({ survey }: { survey: SurveyView }): ReactElement {
  const t = useTexts('surveys');
  const { day } = useFormats();
  const { answers, threshold, eligible } = survey;
  if (survey.state === 'OPEN') {
    const date = day(survey.closesOn ?? '');
    return (
      <p>
        {answers === null
          ? t('running.few', { threshold, date })
          : t('running.some', { count: answers, eligible, date })}
      </p>
    );
  }
  return (
    <p>
      {answers === null
        ? t('running.closedFew', { below: threshold - 1, threshold })
        : t('running.closedSome', { count: answers, eligible, date: day(survey.closedOn ?? '') })}
    </p>
  );
}
