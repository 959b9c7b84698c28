import { Button } from '@mantine/core';
import { ANSWER_EVIDENCE, QUESTION_IDS, type QuestionId } from '@einklang/domain';
import { Card, Fold, FormActions, ProgressLine, SelectField, Split, TextAreaField } from '@einklang/ui';
import { questionBlocks } from '@einklang/content/questionnaire.data';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import { useFormats, useLocale, useTexts } from '../texts';
import { valuesOf, wordsOf } from './answers';
import classes from './ki-check.module.css';
import { useAnswer, type AnswerView, type IdentificationView } from './ki-check.queries';
import { Lenses } from './lenses';
import { useQuestion, type QuestionDraft } from './use-question';

interface Props {
  view: IdentificationView;
  id: QuestionId;
  /** To another question, or to the overview. */
  onGo: (id: QuestionId | null) => void;
}

/** One question, and beside it what follows from the answers so far. */
export function QuestionPage({ view, id, onGo }: Props): ReactElement {
  const before = view.answers.find(({ questionId }) => questionId === id);
  const draft = useQuestion(id, before);
  const answer = draft.answer();
  const live = { ...valuesOf(view.answers), ...(answer ? { [id]: answer.value } : {}) };
  return (
    <Split>
      <QuestionForm {...{ view, id, onGo, draft, before }} />
      <Lenses answers={live} isInterim />
    </Split>
  );
}

function QuestionForm({
  view,
  id,
  onGo,
  draft,
  before,
}: Props & { draft: QuestionDraft; before: AnswerView | undefined }): ReactElement {
  const t = useTexts('kiCheck');
  const locale = useLocale();
  const { day } = useFormats();
  const words = wordsOf(id);
  const save = useAnswer(view);
  const [isMissing, setMissing] = useState(false);
  const number = QUESTION_IDS.indexOf(id) + 1;
  const total = QUESTION_IDS.length;
  const send = (then: QuestionId | null): void => {
    const answer = draft.answer();
    if (!answer || !draft.isChanged) return onGo(then);
    save.mutate([answer], { onSuccess: () => onGo(then) });
  };
  const next = (event?: FormEvent): void => {
    event?.preventDefault();
    if (draft.chosen.length === 0) return setMissing(true);
    send(QUESTION_IDS[number] ?? null);
  };
  return (
    <Card>
      <form
        className={classes.question}
        aria-label={t('question.label', { number, total })}
        onSubmit={next}
        noValidate
      >
        <ProgressLine value={number} max={total}>
          {t('question.progress', { number, total, block: questionBlocks[words.block][locale] })}
        </ProgressLine>
        <Choices id={id} draft={draft} error={isMissing && draft.chosen.length === 0} onNext={next} />
        {draft.chosen.includes('unknown') ? null : <EvidenceFields draft={draft} />}
        {before ? (
          <p className={classes.dimmed}>
            {t('question.before', { name: before.answeredByName, date: day(before.answeredAt) })}
          </p>
        ) : null}
        <FormActions>
          <Button type="submit" loading={save.isPending}>
            {number === total ? t('question.last') : t('question.next')}
          </Button>
          {number > 1 ? (
            <Button variant="default" onClick={() => send(QUESTION_IDS[number - 2]!)}>
              {t('question.back')}
            </Button>
          ) : null}
          <Button variant="subtle" onClick={() => send(null)}>
            {t('question.later')}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}

/** The options of a question; number keys choose, Enter goes on. */
function Choices(props: {
  id: QuestionId;
  draft: QuestionDraft;
  error: boolean;
  onNext: () => void;
}): ReactElement {
  const { id, draft, error } = props;
  const t = useTexts('kiCheck');
  const locale = useLocale();
  const ids = { hint: useId(), error: useId() };
  const words = wordsOf(id);
  const set = useRef<HTMLFieldSetElement>(null);
  // A new question is where one goes on, with the keyboard and with a screen reader.
  useEffect(() => set.current?.focus(), [id]);
  const label = (option: string): string =>
    option === 'unknown'
      ? t('question.unknown')
      : option === 'yes' || option === 'no'
        ? t(`question.${option}`)
        : (words.options[option]?.[locale] ?? option);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const option = draft.choices[Number(event.key) - 1];
    if (/^[1-9]$/.test(event.key) && option) {
      event.preventDefault();
      draft.toggle(option);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      props.onNext();
    }
  };
  return (
    <fieldset
      ref={set}
      tabIndex={-1}
      className={classes.choices}
      aria-describedby={error ? `${ids.hint} ${ids.error}` : ids.hint}
      onKeyDown={onKeyDown}
    >
      <legend>{words.text[locale]}</legend>
      <p id={ids.hint} className={classes.dimmed}>
        {t('question.example', { text: words.example[locale] })}{' '}
        {draft.isSeveral ? t('question.several') : null}
      </p>
      {draft.choices.map((option, index) => (
        <label key={option} className={classes.choice}>
          <input
            type={draft.isSeveral ? 'checkbox' : 'radio'}
            name={`question-${id}`}
            checked={draft.chosen.includes(option)}
            onChange={() => draft.toggle(option)}
          />
          <span>{label(option)}</span>
          <kbd aria-hidden>{index + 1}</kbd>
        </label>
      ))}
      <p className={classes.keys}>{t('question.keys')}</p>
      {error ? (
        <p id={ids.error} role="alert" className={classes.error}>
          {t('question.choose')}
        </p>
      ) : null}
    </fieldset>
  );
}

function EvidenceFields({ draft }: { draft: QuestionDraft }): ReactElement {
  const t = useTexts('kiCheck');
  const choices = ANSWER_EVIDENCE.map((value) => ({ value, label: t(`evidence.${value}`) }));
  return (
    <Fold title={t('question.evidenceOptional')} open={draft.evidence !== '' || draft.note !== ''}>
      <div className={classes.evidence}>
        <SelectField
          name="evidence"
          label={t('question.evidence')}
          value={draft.evidence}
          choices={choices}
          none={t('question.noEvidence')}
          onChange={draft.setEvidence}
        />
        <TextAreaField
          name="note"
          label={t('question.note')}
          hint={t('question.noteHint')}
          value={draft.note}
          onChange={draft.setNote}
          maxLength={1000}
        />
      </div>
    </Fold>
  );
}
