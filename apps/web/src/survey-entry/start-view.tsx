import { surveyMinutes } from '@einklang/domain';
import type { ReactElement } from 'react';
import type { Ballot } from './doors';
import { Heading, Shield } from './frame';
import { useWords } from './words';

export function StartView({ ballot, onBegin }: { ballot: Ballot; onBegin: () => void }): ReactElement {
  const { t, count, day } = useWords();
  return (
    <>
      <Heading>{t('titleOf', { title: ballot.title })}</Heading>
      <div className="promise">
        <Shield />
        <p>
          <strong>{t('startPromise')}</strong> {t('startBody', { threshold: ballot.threshold })}{' '}
          {count('startMinutes', surveyMinutes(ballot.questions.length))}
        </p>
      </div>
      {ballot.purpose ? <p className="purpose">{ballot.purpose}</p> : null}
      <p>{t('startVoluntary')}</p>
      <p>{t('startFrom', { company: ballot.companyName, date: day(ballot.closesOn) })}</p>
      <p className="hint">{t('startStay')}</p>
      <button type="button" className="primary" onClick={onBegin}>
        {t('begin')}
      </button>
    </>
  );
}
