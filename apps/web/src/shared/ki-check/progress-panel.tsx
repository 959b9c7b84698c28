import { Button } from '@mantine/core';
import { QUESTION_IDS, type QuestionId } from '@einklang/domain';
import { Card, FormActions, ProgressLine, toast } from '@einklang/ui';
import { questionnaireIntro } from '@einklang/content/questionnaire.data';
import type { ReactElement } from 'react';
import { useFormats, useLocale, useTexts } from '../texts';
import { nextOpen } from './answers';
import { useComplete, type IdentificationView } from './ki-check.queries';

/** How far the check is, and the way on. */
export function ProgressPanel({
  view,
  onGo,
}: {
  view: IdentificationView;
  onGo: (id: QuestionId | null) => void;
}): ReactElement {
  const t = useTexts('kiCheck');
  const locale = useLocale();
  const { dateTime } = useFormats();
  const complete = useComplete(view);
  const { answers, result, isChanged, may } = view;
  const total = QUESTION_IDS.length;
  const isReady = answers.length === total;
  return (
    <Card title={t('of', { product: view.product })}>
      {answers.length === 0 ? <p>{may.answer ? questionnaireIntro[locale] : t('nothingYetReader')}</p> : null}
      {answers.length > 0 ? (
        <ProgressLine value={answers.length} max={total}>
          {t('answered', { done: answers.length, total })}
        </ProgressLine>
      ) : null}
      {result ? (
        <p>
          {t('result.completedBy', {
            version: result.version,
            name: result.completedByName,
            date: dateTime(result.completedAt),
          })}
        </p>
      ) : null}
      {result && isChanged ? <p>{t('unfinished')}</p> : null}
      {isReady && isChanged && may.complete ? <p>{t('completeNote')}</p> : null}
      {may.answer ? (
        <FormActions>
          {isReady && isChanged && may.complete ? (
            <Button
              loading={complete.isPending}
              onClick={() => complete.mutate(undefined, { onSuccess: () => toast(t('completed')) })}
            >
              {t('complete')}
            </Button>
          ) : null}
          <Button variant={isReady ? 'default' : 'filled'} onClick={() => onGo(nextOpen(answers))}>
            {answers.length === 0 ? t('begin') : isReady ? t('change') : t('resume')}
          </Button>
        </FormActions>
      ) : null}
    </Card>
  );
}
