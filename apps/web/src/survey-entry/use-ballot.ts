import { useEffect, useRef, useState } from 'react';
import { castBallot, newToken, openBallot, readBallot, type Ballot, type Failure } from './doors';
import { forgetAll, keepDraft, readDraft, type Choice, type Draft } from './draft';
import { useSteps, type Steps } from './use-steps';

export type Refusal = Exclude<Failure, 'offline' | 'trouble'> | 'unsure';
export type Doing = 'open' | 'read' | 'send';
export type Place =
  | { readonly at: 'code' | 'opening' | 'asking' | 'sending' | 'done' | 'leaving' | 'left' }
  | { readonly at: 'refused'; readonly reason: Refusal }
  | { readonly at: 'trouble'; readonly doing: Doing; readonly offline: boolean };

export interface BallotState {
  readonly place: Place;
  readonly ballot: Ballot | null;
  readonly draft: Draft;
  readonly steps: Steps;
  open(code: string): void;
  choose(questionId: string, choice: Choice): void;
  write(text: string): void;
  send(): void;
  /** Does again what did not work. */
  again(): void;
  /** Back to the field for a code. */
  restart(): void;
  leave(sure: boolean | 'ask'): void;
}

const freshDraft = (): Draft => ({
  token: newToken(),
  answers: {},
  text: '',
  step: 0,
  tried: false,
  closesOn: null,
});

/** One ballot from its code to its counting. What is written lives in this tab until it is sent, then nowhere. */
export function useBallot(): BallotState {
  const [kept] = useState(readDraft);
  const [draft, setDraft] = useState<Draft>(() => kept ?? freshDraft());
  const [ballot, setBallot] = useState<Ballot | null>(null);
  const [place, setPlace] = useState<Place>({ at: kept ? 'opening' : 'code' });
  const code = useRef('');

  const change = (changes: Partial<Draft>): Draft => {
    const next = { ...draft, ...changes };
    setDraft(next);
    keepDraft(next);
    return next;
  };
  const steps = useSteps({
    step: draft.step,
    last: ballot ? ballot.questions.length + (ballot.openText ? 2 : 1) : 0,
    // Once sent, the browser's »back« brings nothing back.
    onStep: (step) => place.at === 'asking' && change({ step }),
  });
  const finish = (end: Place): void => {
    forgetAll();
    steps.forget();
    setDraft(freshDraft());
    setBallot(null);
    setPlace(end);
  };
  const refuse = (failure: Failure, doing: Doing, mine: Draft): void => {
    if (failure === 'offline' || failure === 'trouble')
      return setPlace({ at: 'trouble', doing, offline: failure === 'offline' });
    // A sending before this one may have arrived: then its ballot is gone.
    if (failure === 'gone' && mine.tried && doing !== 'open')
      return finish(mine.closesOn && isOver(mine.closesOn) ? refused('unsure') : { at: 'done' });
    finish(refused(failure));
  };

  const open = async (typed: string): Promise<void> => {
    code.current = typed;
    setPlace({ at: 'opening' });
    const mine = change({});
    const outcome = await openBallot(mine.token, typed);
    if ('failure' in outcome) return refuse(outcome.failure, 'open', mine);
    code.current = '';
    const opened = { ...mine, closesOn: outcome.value.closesOn };
    keepDraft(opened);
    setDraft(opened);
    setBallot(outcome.value);
    setPlace({ at: 'asking' });
  };
  const read = async (): Promise<void> => {
    setPlace({ at: 'opening' });
    const outcome = await readBallot(draft.token);
    if ('value' in outcome) {
      setBallot(outcome.value);
      return setPlace({ at: 'asking' });
    }
    // The page was loaded again before its code was changed for a ballot.
    const untouched = draft.step === 0 && !draft.tried;
    if (outcome.failure === 'gone' && untouched) return finish({ at: 'code' });
    refuse(outcome.failure, 'read', draft);
  };
  const send = async (): Promise<void> => {
    setPlace({ at: 'sending' });
    const before = draft;
    const mine = change({ tried: true });
    const answers = Object.entries(mine.answers).flatMap(([questionId, value]) =>
      value === 'skip' ? [] : [{ questionId, value }],
    );
    const outcome = await castBallot({ token: mine.token, answers, text: mine.text });
    if ('failure' in outcome) return refuse(outcome.failure, 'send', before);
    finish({ at: 'done' });
  };

  const started = useRef(false);
  useEffect(() => {
    if (!kept || started.current) return;
    started.current = true;
    void read();
  });

  return {
    place,
    ballot,
    draft,
    steps,
    open: (typed) => void open(typed),
    choose: (questionId, choice) => change({ answers: { ...draft.answers, [questionId]: choice } }),
    write: (text) => change({ text }),
    send: () => void send(),
    again: () => {
      if (place.at !== 'trouble') return;
      void (place.doing === 'open' ? open(code.current) : place.doing === 'read' ? read() : send());
    },
    restart: () => finish({ at: 'code' }),
    leave: (sure) => {
      if (sure === true) finish({ at: 'left' });
      else setPlace({ at: sure === 'ask' ? 'leaving' : 'asking' });
    },
  };
}

const refused = (reason: Refusal): Place => ({ at: 'refused', reason });

/** Whether the last day of the survey is over, in Germany. */
const isOver = (closesOn: string): boolean =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date()) > closesOn;
