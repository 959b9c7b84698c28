import { factsToAsk, identify } from '@einklang/domain';
import { Card, StatusChip } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useCompany } from '../company';
import { useTextBundle, useTexts } from '../texts';
import { valuesOf } from './answers';
import classes from './ki-check.module.css';
import type { IdentificationResultView, IdentificationView } from './ki-check.queries';

/** The class under the AI Act with its reason, and what the result means in four fields of law; hints, no legal advice. */
export function ResultPanel({
  view,
  result,
  factsLink,
}: {
  view: IdentificationView;
  result: IdentificationResultView;
  factsLink?: ReactElement | undefined;
}): ReactElement {
  const t = useTexts('kiCheck');
  const frame = useTexts();
  const { aiActClass } = result;
  return (
    <Card title={t('result.means')} note={frame('states.legalNote')}>
      {view.isContested ? (
        <p>
          <StatusChip kind="problem">
            {result.found === 'no' ? t('result.contestedNo') : t('result.contested')}
          </StatusChip>
        </p>
      ) : null}
      <dl className={classes.means}>
        <dt>{t('result.class')}</dt>
        <dd>
          <strong>{aiActClass ? t(`result.classes.${aiActClass}`) : t('result.classOpen')}</strong>
          <p>{aiActClass ? t(`result.classReasons.${aiActClass}`) : t('result.classOpenNote')}</p>
          {result.isAi === 'no' ? null : <p className={classes.dimmed}>{t('result.role')}</p>}
        </dd>
        <Consequences result={result} />
      </dl>
      <ToAsk result={result} factsLink={factsLink} />
    </Card>
  );
}

function Consequences({ result }: { result: IdentificationResultView }): ReactElement {
  const t = useTexts('kiCheck');
  const frame = useTexts();
  const { hasCouncil } = useCompany();
  const answers = valuesOf(result.answers);
  const { check } = identify(answers).coDetermination;
  const hint = <span className={classes.hint}>{frame('states.legalNote')}</span>;
  const privacy = { yes: 'privacyYes', no: 'privacyNo', unknown: 'privacyOpen' } as const;
  const act = { yes: 'actYes', no: 'actNo', unclear: 'actUnclear' } as const;
  const rights = !hasCouncil ? 'rightsTextRepresentatives' : check ? 'rightsText' : 'rightsTextNone';
  const parts = [
    [hasCouncil ? t('result.rights') : t('result.rightsRepresentatives'), t(`result.${rights}`)],
    [t('result.privacy'), t(`result.${privacy[answers.E1 ?? 'unknown']}`)],
    [t('result.safety'), t('result.safetyText')],
    [t('result.act'), t(`result.${act[result.isAi]}`)],
  ] as const;
  return (
    <>
      {parts.map(([title, text]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            <p>{text}</p>
            {hint}
          </dd>
        </div>
      ))}
    </>
  );
}

/** What the answers raise and cannot settle. */
function ToAsk({
  result,
  factsLink,
}: {
  result: IdentificationResultView;
  factsLink?: ReactElement | undefined;
}): ReactElement | null {
  const t = useTexts('kiCheck');
  const { names } = useTextBundle('potential').facts;
  const asked = factsToAsk(valuesOf(result.answers));
  if (asked.length === 0) return null;
  return (
    <>
      <p>{t('result.toAsk')}</p>
      <ul className={classes.reasons}>
        {asked.map((name) => (
          <li key={name}>{names[name]}</li>
        ))}
      </ul>
      {factsLink}
    </>
  );
}
