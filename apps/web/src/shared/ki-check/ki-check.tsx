import { QUESTION_IDS, type QuestionId } from '@einklang/domain';
import { Split } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useTexts } from '../texts';
import { AnswersList } from './answers-list';
import { ContestPanel } from './contest-panel';
import classes from './ki-check.module.css';
import type { IdentificationView } from './ki-check.queries';
import { Lenses } from './lenses';
import { valuesOf } from './answers';
import { ProgressPanel } from './progress-panel';
import { QuestionPage } from './question-page';
import { ResultPanel } from './result-panel';
import { VendorPanel } from './vendor-panel';

/** The KI-Check of one system: a question at a time, or how far it is and what it came to. */
export function KiCheck(props: {
  view: IdentificationView;
  question: QuestionId | null;
  onGo: (id: QuestionId | null) => void;
  /** The facts of the initiative, as an address; a system outside an initiative has none. */
  factsLink?: ReactElement;
}): ReactElement {
  const { view, question, onGo } = props;
  const t = useTexts('kiCheck');
  if (question && view.may.answer)
    return <QuestionPage key={question} view={view} id={question} onGo={onGo} />;
  const { result } = view;
  const isBegun = view.answers.length > 0;
  return (
    <div className={classes.parts}>
      <p className={classes.dimmed}>{t('visibility')}</p>
      <Split>
        <div className={classes.parts}>
          <ProgressPanel view={view} onGo={onGo} />
          {result ? <ResultPanel view={view} result={result} factsLink={props.factsLink} /> : null}
          {isBegun ? <VendorPanel view={view} /> : null}
          {result ? <ContestPanel view={view} /> : null}
          {isBegun ? (
            <AnswersList answers={result && !view.isChanged ? result.answers : view.answers} />
          ) : null}
        </div>
        <Lenses
          answers={valuesOf(result && !view.isChanged ? result.answers : view.answers)}
          isInterim={view.isChanged && view.answers.length < QUESTION_IDS.length}
          isContested={view.isContested}
        />
      </Split>
    </div>
  );
}
