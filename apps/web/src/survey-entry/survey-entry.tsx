import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { CheckView } from './check-view';
import { CodeView } from './code-view';
import { keepLooks, readLooks, type Looks } from './draft';
import { Shield, WhyAnonymous } from './frame';
import { LooksBar } from './looks-bar';
import { EndView, LeaveView, MessageView } from './message-view';
import { QuestionView } from './question-view';
import { StartView } from './start-view';
import { TextView } from './text-view';
import { useBallot, type BallotState } from './use-ballot';
import { useWords, WordsContext, wordsOf } from './words';

const firstLooks = (): Looks =>
  readLooks() ?? { locale: navigator.language.startsWith('en') ? 'en' : 'de', plain: false, large: false };

/** The way from a code to »Danke«: no account, no cookie, nothing of the application around it. */
export function SurveyEntry({ code }: { code: string }): ReactElement {
  const state = useBallot();
  const [looks, setLooks] = useState(firstLooks);
  const words = useMemo(() => wordsOf(looks), [looks]);
  useEffect(() => {
    document.documentElement.lang = looks.locale;
    document.documentElement.toggleAttribute('data-large', looks.large);
  }, [looks]);
  const change = (next: Looks): void => {
    setLooks(next);
    if (state.ballot) keepLooks(next);
  };
  return (
    <WordsContext value={words}>
      <header>
        <span className="brand">
          {state.ballot && state.draft.step > 0
            ? words.t('titleOf', { title: state.ballot.title })
            : words.t('product')}
        </span>
        <span className="anonymous">
          <Shield />
          {words.t('anonymous')}
        </span>
      </header>
      <main>
        <View key={keyOf(state)} state={state} code={code} />
      </main>
      <footer>
        <LooksBar onChange={change} />
        <WhyAnonymous />
        {state.place.at === 'asking' ? (
          <button type="button" className="quiet" onClick={() => state.leave('ask')}>
            {words.t('leave')}
          </button>
        ) : null}
      </footer>
    </WordsContext>
  );
}

/** A new step begins at its heading; sending stays where it is. */
const keyOf = ({ place, draft }: BallotState): string =>
  place.at === 'asking' || place.at === 'sending' ? `step ${draft.step}` : place.at;

function View({ state, code }: { state: BallotState; code: string }): ReactElement {
  const { t } = useWords();
  const { place } = state;
  switch (place.at) {
    case 'code':
      return <CodeView given={code} onOpen={state.open} />;
    case 'opening':
      return <p role="status">{t('codeOpening')}</p>;
    case 'refused':
    case 'trouble':
      return <MessageView place={place} state={state} />;
    case 'leaving':
      return <LeaveView state={state} />;
    case 'done':
    case 'left':
      return <EndView left={place.at === 'left'} />;
    case 'asking':
    case 'sending':
      return <Asking state={state} busy={place.at === 'sending'} />;
  }
}

/** Start, questions, free text, check: by the number of the step. */
function Asking({ state, busy }: { state: BallotState; busy: boolean }): ReactElement {
  const { ballot, draft, steps } = state;
  if (!ballot) throw new Error('No ballot to show');
  const { step, next, back } = steps;
  if (step === 0) return <StartView ballot={ballot} onBegin={next} />;
  const asked = ballot.questions[step - 1];
  if (asked)
    return (
      <QuestionView
        ballot={ballot}
        number={step}
        choice={draft.answers[asked.id]}
        onChoose={(choice) => state.choose(asked.id, choice)}
        onBack={back}
        onNext={next}
      />
    );
  if (step < steps.last)
    return <TextView text={draft.text} onWrite={state.write} onBack={back} onNext={next} />;
  return (
    <CheckView
      ballot={ballot}
      draft={draft}
      busy={busy}
      onChange={steps.review}
      onBack={back}
      onSend={state.send}
    />
  );
}
