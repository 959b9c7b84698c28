import type { FormEvent, ReactElement } from 'react';
import { Heading } from './frame';
import { useWords } from './words';

interface Properties {
  readonly text: string;
  onWrite(text: string): void;
  onBack(): void;
  onNext(): void;
}

/** A free answer, where both sides want one: the warning stands before the field. */
export function TextView({ text, onWrite, onBack, onNext }: Properties): ReactElement {
  const { t, openQuestion } = useWords();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onNext();
  };
  return (
    <form onSubmit={submit}>
      <Heading>{openQuestion}</Heading>
      <p id="text-warning" className="warning">
        {t('textWarning')}
      </p>
      <label htmlFor="text">{t('textLabel')}</label>
      <p id="text-hint" className="hint">
        {t('textHint')}
      </p>
      <textarea
        id="text"
        rows={6}
        maxLength={2000}
        autoComplete="off"
        value={text}
        aria-describedby="text-warning text-hint"
        onChange={({ target }) => onWrite(target.value)}
      />
      <div className="moves">
        <button type="button" onClick={onBack}>
          {t('back')}
        </button>
        <button type="submit" className="primary">
          {t('next')}
        </button>
      </div>
    </form>
  );
}
