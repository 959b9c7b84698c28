import { QUESTION_IDS } from '@einklang/domain';
import { Card, Fold } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useFormats, useLocale, useTexts } from '../texts';
import { wordsOf } from './answers';
import classes from './ki-check.module.css';
import type { AnswerView } from './ki-check.queries';
import { useAnswerText } from './use-answer-text';

/** Every answer with what it rests on and whose it is. */
export function AnswersList({ answers }: { answers: readonly AnswerView[] }): ReactElement {
  const t = useTexts('kiCheck');
  const locale = useLocale();
  const { day } = useFormats();
  const text = useAnswerText();
  return (
    <Card>
      <Fold
        title={t('result.answers')}
        summary={t('answered', { done: answers.length, total: QUESTION_IDS.length })}
      >
        <dl className={classes.answers}>
          {QUESTION_IDS.map((id) => {
            const answer = answers.find(({ questionId }) => questionId === id);
            return (
              <div key={id}>
                <dt>{wordsOf(id).text[locale]}</dt>
                <dd>
                  <strong>{text(id, answer?.value)}</strong>
                  {answer?.evidence || answer?.note ? (
                    <p>
                      {[answer.evidence ? t(`evidence.${answer.evidence}`) : '', answer.note]
                        .filter(Boolean)
                        .join(': ')}
                    </p>
                  ) : null}
                  {answer ? (
                    <p className={classes.dimmed}>
                      {t('result.by', { name: answer.answeredByName, date: day(answer.answeredAt) })}
                    </p>
                  ) : null}
                </dd>
              </div>
            );
          })}
        </dl>
      </Fold>
    </Card>
  );
}
