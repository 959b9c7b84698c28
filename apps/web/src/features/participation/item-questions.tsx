import { Button } from '@mantine/core';
import { Card, StatusChip } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useCompany, useInitiativeId } from '../../shared/company';
import { DueChip } from '../../shared/due-chip';
import { QueryView } from '../../shared/query-view';
import { useFormats, useTexts } from '../../shared/texts';
import { AnswerDialog, AskDialog } from './question-dialogs';
import classes from './participation.module.css';
import { questionsQuery, type PackageItem, type QuestionView } from './participation.queries';

/** Questions on one item with their answers and due dates. */
export function ItemQuestions({ item }: { item: PackageItem }): ReactElement {
  const t = useTexts('participation');
  const query = useQuery(questionsQuery(useCompany().id, useInitiativeId()));
  const [asking, setAsking] = useState(false);
  return (
    <Card
      title={t('item.questions')}
      end={
        item.may.ask ? (
          <Button variant="default" size="compact-md" onClick={() => setAsking(true)}>
            {t('item.ask')}
          </Button>
        ) : null
      }
    >
      <QueryView query={query}>
        {(all) => {
          const questions = all.filter(({ itemId }) => itemId === item.itemId);
          if (!questions.length) return <p>{t('item.noQuestions')}</p>;
          return (
            <ul className={classes.plain}>
              {questions.map((question) => (
                <Question
                  key={question.id}
                  question={question}
                  isFirst={question === questions.find(({ may }) => may.answer)}
                />
              ))}
            </ul>
          );
        }}
      </QueryView>
      {asking ? <AskDialog itemId={item.itemId} onClose={() => setAsking(false)} /> : null}
    </Card>
  );
}

function Question({ question, isFirst }: { question: QuestionView; isFirst: boolean }): ReactElement {
  const t = useTexts('participation');
  const { day, dateTime } = useFormats();
  const [answering, setAnswering] = useState(false);
  const { answer, answeredAt, answeredByName } = question;
  return (
    <li className={classes.entry}>
      <p data-dimmed>{t('item.askedBy', { who: question.askedByName, date: dateTime(question.askedAt) })}</p>
      <p className={classes.text}>{question.text}</p>
      {answer !== null && answeredAt ? (
        <blockquote className={classes.quote}>
          {question.vendorRefused ? (
            <p>
              <StatusChip kind="problem">{t('item.vendorRefused')}</StatusChip>
            </p>
          ) : null}
          <p data-dimmed>{t('item.answeredBy', { who: answeredByName ?? '', date: dateTime(answeredAt) })}</p>
          {answer}
        </blockquote>
      ) : (
        <div className={classes.row}>
          {question.dueOn ? (
            <span>
              {t('item.answerDue', { date: day(question.dueOn) })} <DueChip on={question.dueOn} />
            </span>
          ) : null}
          {question.may.answer ? (
            <Button
              variant={isFirst ? 'filled' : 'default'}
              size="compact-md"
              onClick={() => setAnswering(true)}
            >
              {t('item.answerSend')}
            </Button>
          ) : null}
        </div>
      )}
      {answering ? <AnswerDialog question={question} onClose={() => setAnswering(false)} /> : null}
    </li>
  );
}
