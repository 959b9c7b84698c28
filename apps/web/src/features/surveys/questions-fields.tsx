import { Button } from '@mantine/core';
import { CheckField, Fold, TextField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import type { SurveyView } from './surveys.queries';
import classes from './surveys.module.css';

export interface OwnQuestion {
  de: string;
  en: string;
}

const MOST_OWN = 6;

/** What is asked: the template as it is, own questions beside it, and free text only where somebody wants it. */
export function QuestionsFields({
  questions,
  own,
  onOwn,
  openText,
  onOpenText,
}: {
  questions: SurveyView['questions'];
  own: readonly OwnQuestion[];
  onOwn: (own: OwnQuestion[]) => void;
  openText: boolean;
  onOpenText: (openText: boolean) => void;
}): ReactElement {
  const t = useTexts('surveys');
  const locale = useLocale() === 'en' ? 'en' : 'de';
  const change = (at: number, part: Partial<OwnQuestion>): void =>
    onOwn(own.map((question, index) => (index === at ? { ...question, ...part } : question)));
  return (
    <div className={classes.stack}>
      <Fold title={t('questions.fixed', { count: questions.length })}>
        <ol className={classes.questions}>
          {questions.map(({ id, text }) => (
            <li key={id}>{text[locale]}</li>
          ))}
        </ol>
      </Fold>
      <p>{t('questions.scale')}</p>
      <h3>{t('questions.own')}</h3>
      <p data-dimmed>{t('questions.ownHint')}</p>
      {own.map((question, at) => (
        <div key={at} className={classes.row}>
          <TextField
            name={`own-${at}-de`}
            label={t('fields.ownQuestion', { number: at + 1 })}
            value={question.de}
            onChange={(de) => change(at, { de })}
            maxLength={300}
          />
          <TextField
            name={`own-${at}-en`}
            label={t('fields.ownQuestionEn', { number: at + 1 })}
            value={question.en}
            onChange={(en) => change(at, { en })}
            maxLength={300}
            optional
          />
          <Button variant="default" onClick={() => onOwn(own.filter((_, index) => index !== at))}>
            {t('questions.remove', { number: at + 1 })}
          </Button>
        </div>
      ))}
      {own.length < MOST_OWN ? (
        <div>
          <Button variant="default" onClick={() => onOwn([...own, { de: '', en: '' }])}>
            {t('questions.add')}
          </Button>
        </div>
      ) : null}
      <CheckField
        name="openText"
        label={t('fields.openText')}
        hint={t('fields.openTextHint')}
        checked={openText}
        onChange={onOpenText}
      />
    </div>
  );
}
