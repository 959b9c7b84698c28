import { StatusChip, type StatusKind } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ComponentType, ReactElement } from 'react';
import { useInstrumentState } from '../../shared/agreement';
import { useCompany } from '../../shared/company';
import { useTexts } from '../../shared/texts';
import { ContentStep } from './content-step';
import { CopyStep } from './copy-step';
import { DisplayStep } from './display-step';
import { DocumentStep } from './document-step';
import { IssueStep } from './issue-step';
import { ResolutionStep } from './resolution-step';
import { SignaturesStep } from './signatures-step';
import type { SigningView } from './signing.queries';
import classes from './signing.module.css';
import { StepCard } from './step-card';
import { stepsOf, type Step, type StepState } from './steps';
import { useStepWords } from './step-words';
import { VerificationPanel } from './verification-panel';

export interface StepProps {
  signing: SigningView;
  state: StepState;
}

const contents: Record<Step, ComponentType<StepProps>> = {
  content: ContentStep,
  resolution: ResolutionStep,
  copy: CopyStep,
  signatures: SignaturesStep,
  document: DocumentStep,
  display: DisplayStep,
};

/** The steps in their order, each with what there is to do now. */
export function SigningPath({ signing }: { signing: SigningView }): ReactElement {
  const t = useTexts('signing');
  const words = useStepWords(signing.kind);
  const steps = stepsOf(signing);
  return (
    <>
      <Head signing={signing} />
      <p className={classes.rule}>{t(`rule.${signing.kind}`)}</p>
      <ol className={classes.path}>
        {steps.map(({ step, state }, index) => {
          const Content = step === 'signatures' && signing.kind === 'AI_POLICY' ? IssueStep : contents[step];
          return (
            <StepCard
              key={step}
              number={index + 1}
              title={words.title(step)}
              note={words.note(step)}
              state={state}
            >
              <Content signing={signing} state={state} />
            </StepCard>
          );
        })}
      </ol>
      {signing.copy ? <VerificationPanel signing={signing} /> : null}
    </>
  );
}

function Head({ signing }: { signing: SigningView }): ReactElement {
  const t = useTexts('signing');
  const agreement = useTexts('agreement');
  const stateOf = useInstrumentState();
  const { id: companyId } = useCompany();
  const { kind, title, state, initiativeId } = signing;
  return (
    <div className={classes.head}>
      <h2>{`${agreement(`kinds.${kind}`)} „${title}“`}</h2>
      <StatusChip kind={looks[state]}>{stateOf({ kind, state })}</StatusChip>
      <span className={classes.back}>
        <Link
          to="/b/$companyId/vorhaben/$initiativeId/vereinbarung"
          params={{ companyId, initiativeId }}
          activeOptions={{ exact: true }}
        >
          {t('back')}
        </Link>
      </span>
    </div>
  );
}

const looks: Record<SigningView['state'], StatusKind> = {
  DRAFT: 'running',
  AGREED: 'running',
  FOR_SIGNATURE: 'due',
  SIGNED: 'done',
  DISPLAYED: 'done',
  IN_FORCE: 'done',
  ENDED: 'open',
};
