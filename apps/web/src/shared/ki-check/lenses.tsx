import {
  identify,
  isAiAfterContest,
  type Identification,
  type IdentificationAnswers,
} from '@einklang/domain';
import { Card, StatusChip, type StatusKind } from '@einklang/ui';
import type { ReactElement, ReactNode } from 'react';
import { useCompany } from '../company';
import { useLocale, useTexts } from '../texts';
import { wordsOf } from './answers';
import classes from './ki-check.module.css';

const LOOKS: Record<Identification['isAiSystem'], StatusKind> = { yes: 'due', no: 'done', unclear: 'open' };

/** What the answers amount to: the AI Act's view, the brochure's, and co-determination whatever these say. */
export function Lenses(props: {
  answers: IdentificationAnswers;
  /** While questions are being answered. */
  isInterim?: boolean;
  isContested?: boolean;
}): ReactElement {
  const t = useTexts('kiCheck');
  const found = identify(props.answers);
  const isAi = isAiAfterContest(found.isAiSystem, props.isContested ?? false);
  return (
    <Card title={props.isInterim ? t('lenses.interim') : t('lenses.title')}>
      <div className={classes.lenses} role={props.isInterim ? 'status' : undefined}>
        <Lens
          title={t('lenses.act')}
          chip={
            <StatusChip kind={LOOKS[isAi]}>
              {props.isInterim ? t(`lenses.actInterim.${isAi}`) : t(`lenses.actResults.${isAi}`)}
            </StatusChip>
          }
        >
          {found.suspicion ? <p>{t('lenses.suspicion')}</p> : null}
          {isAi === 'unclear' ? <p className={classes.dimmed}>{t('lenses.unclearNote')}</p> : null}
        </Lens>
        <Lens
          title={t('lenses.brochure')}
          chip={<StatusChip kind="info">{t(`lenses.verdicts.${found.verdict}`)}</StatusChip>}
        >
          <Elements found={found} answers={props.answers} />
          <p>
            {t('lenses.learns')}: <strong>{t(`lenses.learningModes.${found.learningMode}`)}</strong>
          </p>
        </Lens>
        <CoDetermination found={found} />
      </div>
    </Card>
  );
}

function Lens(props: { title: string; chip: ReactNode; children: ReactNode }): ReactElement {
  return (
    <section className={classes.lens}>
      <h3>{props.title}</h3>
      {props.chip}
      {props.children}
    </section>
  );
}

/** The four elements of the brochure, each as shape and words. */
function Elements({
  found,
  answers,
}: {
  found: Identification;
  answers: IdentificationAnswers;
}): ReactElement {
  const t = useTexts('kiCheck');
  const names = ['collects', 'gathers', 'learned', 'acts'] as const;
  const given = [answers.A1, answers.A2, answers.A3, answers.A4];
  return (
    <ul className={classes.elements}>
      {names.map((name, index) => {
        const isOpen = given[index] === undefined || given[index] === 'unknown';
        const state = found.elements[index] ? 'met' : isOpen ? 'openElement' : 'notMet';
        return (
          <li key={name} data-state={state}>
            <span aria-hidden>{{ met: '✔', notMet: '–', openElement: '?' }[state]}</span>
            <span>
              {t(`lenses.elements.${name}`)}
              <span className={classes.hidden}>: {t(`lenses.${state}`)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function CoDetermination({ found }: { found: Identification }): ReactElement {
  const t = useTexts('kiCheck');
  const locale = useLocale();
  const { hasCouncil } = useCompany();
  const { yes, open, check } = found.coDetermination;
  const word = !check
    ? t('lenses.rightsNo')
    : yes.length > 0
      ? t('lenses.rightsYes')
      : t('lenses.rightsOpen');
  const asked = [...yes, ...open];
  return (
    <Lens
      title={hasCouncil ? t('lenses.rights') : t('lenses.rightsRepresentatives')}
      chip={<StatusChip kind={yes.length > 0 ? 'due' : check ? 'open' : 'done'}>{word}</StatusChip>}
    >
      <p className={classes.dimmed}>{t('lenses.rightsNote')}</p>
      {asked.length > 0 ? (
        <details>
          <summary>{t('lenses.why')}</summary>
          <ul className={classes.reasons}>
            {asked.map((id) => (
              <li key={id}>
                {wordsOf(id).text[locale]}{' '}
                <strong>{yes.includes(id) ? t('question.yes') : t('lenses.openElement')}</strong>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Lens>
  );
}
