import type { ReactElement } from 'react';
import type { Ballot } from './doors';
import type { Draft } from './draft';
import { Heading } from './frame';
import { useWords } from './words';

interface Properties {
  readonly ballot: Ballot;
  readonly draft: Draft;
  readonly busy: boolean;
  onChange(step: number): void;
  onBack(): void;
  onSend(): void;
}

/** All answers once more, before anything is sent. */
export function CheckView({ ballot, draft, busy, onChange, onBack, onSend }: Properties): ReactElement {
  const { t, question, choice: wordsOf, openQuestion } = useWords();
  return (
    <>
      <Heading>{t('checkHeading')}</Heading>
      <p>{t('checkIntro')}</p>
      <ol className="answers">
        {ballot.questions.map((asked, index) => {
          const choice = draft.answers[asked.id];
          return (
            <li key={asked.id}>
              <p>{question(asked.text)}</p>
              <p>
                <strong>{choice === undefined ? t('checkNone') : wordsOf(choice)}</strong>
              </p>
              <button
                type="button"
                onClick={() => onChange(index + 1)}
                disabled={busy}
                aria-label={t('checkChangeOf', { number: index + 1 })}
              >
                {t('checkChange')}
              </button>
            </li>
          );
        })}
        {ballot.openText ? (
          <li>
            <p>{openQuestion}</p>
            <p className="written">{draft.text.trim() || t('checkNone')}</p>
            <button
              type="button"
              onClick={() => onChange(ballot.questions.length + 1)}
              disabled={busy}
              aria-label={t('checkChangeText')}
            >
              {t('checkChange')}
            </button>
          </li>
        ) : null}
      </ol>
      <div className="moves">
        <button type="button" onClick={onBack} disabled={busy}>
          {t('back')}
        </button>
        <button type="button" className="primary" onClick={onSend} disabled={busy}>
          {t('send')}
        </button>
      </div>
      <p role="status" className="hint">
        {busy ? t('sending') : ''}
      </p>
    </>
  );
}
