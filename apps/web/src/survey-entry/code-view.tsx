import { lettersOfSurveyCode, readSurveyCode, SURVEY_CODE_LENGTH } from '@einklang/domain';
import { useRef, useState, type FormEvent, type ReactElement } from 'react';
import { Heading } from './frame';
import { useWords } from './words';

/** The field for a code. It forgives what people mistake; what can't be a code is said before it is sent. */
export function CodeView({ given, onOpen }: { given: string; onOpen: (code: string) => void }): ReactElement {
  const words = useWords();
  const { t } = words;
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(given);
  const [tried, setTried] = useState(false);
  const wrong = tried ? wrongIn(typed, words) : null;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const code = readSurveyCode(typed);
    if (code) return onOpen(code);
    setTried(true);
    field.current?.focus();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Heading>{t('codeHeading')}</Heading>
      <p>{t('codeIntro')}</p>
      <label htmlFor="code">{t('codeLabel')}</label>
      <p id="code-hint" className="hint">
        {t('codeHint')}
      </p>
      <input
        ref={field}
        id="code"
        className="code"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={wrong ? 'code-hint code-wrong' : 'code-hint'}
        aria-invalid={wrong !== null}
      />
      <p id="code-wrong" className="wrong" role="alert">
        {wrong}
      </p>
      <button type="submit" className="primary">
        {t('codeSubmit')}
      </button>
    </form>
  );
}

function wrongIn(typed: string, { t, count }: ReturnType<typeof useWords>): string | null {
  const letters = lettersOfSurveyCode(typed);
  if (letters === '') return t('codeMissing');
  if (letters.length !== SURVEY_CODE_LENGTH) return count('codeLength', letters.length);
  return readSurveyCode(typed) === null ? t('codeLetters') : null;
}
