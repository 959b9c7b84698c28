import { useRef, type FormEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { Ballot } from './doors';
import type { Choice } from './draft';
import { Heading, Shield } from './frame';
import { useWords } from './words';

export const CHOICES: readonly Choice[] = [1, 2, 3, 4, 5, 0, 'skip'];
/** The words of a choice. */
export const choiceKey = (choice: Choice) => (choice === 'skip' ? 'skip' : (`value${choice}` as const));

interface Properties {
  readonly ballot: Ballot;
  /** From 1 on. */
  readonly number: number;
  readonly choice: Choice | undefined;
  onChoose(choice: Choice): void;
  onBack(): void;
  onNext(): void;
}

/** One question. The keys 0 to 5 choose while one is in it; they lead nowhere by themselves. */
export function QuestionView(properties: Properties): ReactElement {
  const { ballot, number, choice, onChoose, onBack, onNext } = properties;
  const { t, question, choice: wordsOf } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const asked = ballot.questions[number - 1];
  if (!asked) throw new Error(`No question ${number}`);

  const choose = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[0-5]$/.test(event.key)) return;
    event.preventDefault();
    onChoose(Number(event.key) as Choice);
    form.current?.querySelector<HTMLInputElement>(`input[value="${event.key}"]`)?.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onNext();
  };
  return (
    <form ref={form} onSubmit={submit} onKeyDown={choose}>
      <Heading
        above={
          <p className="progress">
            {t('progress', { number, total: ballot.questions.length })}
            <progress value={number} max={ballot.questions.length} aria-hidden="true" />
          </p>
        }
      >
        {question(asked.text)}
      </Heading>
      <div role="radiogroup" aria-labelledby="heading" className="choices">
        {CHOICES.map((value) => (
          <label key={value} data-apart={value === 0 || undefined}>
            <input
              type="radio"
              name={asked.id}
              value={value}
              checked={choice === value}
              onChange={() => onChoose(value)}
            />
            <span>{wordsOf(value)}</span>
            {value === 'skip' ? null : <kbd aria-hidden="true">{value}</kbd>}
          </label>
        ))}
      </div>
      <p className="hint keys">{t('keys')}</p>
      <div className="moves">
        <button type="button" onClick={onBack}>
          {t('back')}
        </button>
        <button type="submit" className="primary">
          {t('next')}
        </button>
      </div>
      <p className="trust">
        <Shield />
        {t('trust', { threshold: ballot.threshold })}
      </p>
    </form>
  );
}
