import type { ReactElement } from 'react';
import { Heading } from './frame';
import type { BallotState, Place, Refusal } from './use-ballot';
import { useWords } from './words';

const REFUSED = {
  unknown: ['unknownHeading', 'unknownBody'],
  used: ['usedHeading', 'usedBody'],
  'not-open': ['notOpenHeading', 'notOpenBody'],
  closed: ['closedHeading', 'closedBody'],
  gone: ['goneHeading', 'goneBody'],
  unsure: ['unsureHeading', 'unsureBody'],
  throttled: ['throttledHeading', 'throttledBody'],
} as const satisfies Record<Refusal, readonly [string, string]>;

/** What ends the way or interrupts it: what happened, what is safe, what to do. */
export function MessageView({
  place,
  state,
}: {
  place: Extract<Place, { at: 'refused' | 'trouble' }>;
  state: BallotState;
}): ReactElement {
  const { t } = useWords();
  if (place.at === 'refused') {
    const [heading, body] = REFUSED[place.reason];
    return (
      <>
        <Heading>{t(heading)}</Heading>
        <p>{t(body)}</p>
        <button type="button" onClick={state.restart}>
          {t('otherCode')}
        </button>
      </>
    );
  }
  const { doing, offline } = place;
  const body = { open: 'Open', read: 'Read', send: 'Send' } as const;
  return (
    <>
      <Heading>{t(offline ? 'offlineHeading' : 'troubleHeading')}</Heading>
      <p>{offline ? t(`offline${body[doing]}`) : t(doing === 'open' ? 'troubleOpen' : 'troubleSend')}</p>
      <button type="button" className="primary" onClick={state.again}>
        {t('again')}
      </button>
    </>
  );
}

/** The end, when it is one. */
export function EndView({ left }: { left: boolean }): ReactElement {
  const { t } = useWords();
  if (left)
    return (
      <>
        <Heading>{t('leftHeading')}</Heading>
        <p>{t('leftBody')}</p>
      </>
    );
  return (
    <>
      <Heading>{t('doneHeading')}</Heading>
      <p>{t('doneBody')}</p>
      <p>{t('doneResults')}</p>
      <p className="hint">{t('doneClean')}</p>
    </>
  );
}

/** Asked once more, since the code is used up by leaving. */
export function LeaveView({ state }: { state: BallotState }): ReactElement {
  const { t } = useWords();
  return (
    <>
      <Heading>{t('leaveHeading')}</Heading>
      <p>{t('leaveBody')}</p>
      <div className="moves">
        <button type="button" onClick={() => state.leave(true)}>
          {t('leaveYes')}
        </button>
        <button type="button" className="primary" onClick={() => state.leave(false)}>
          {t('leaveNo')}
        </button>
      </div>
    </>
  );
}
