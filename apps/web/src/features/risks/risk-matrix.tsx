import { RISK_STEPS, riskColour, riskScore, type RiskColour } from '@einklang/domain';
import { VisuallyHidden } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import { RiskShape } from './risk-chip';
import type { RiskEntry, RiskPoint } from './risks.queries';
import classes from './risks.module.css';

const isAt = (point: RiskPoint | null, likelihood: number, impact: number): boolean =>
  point?.likelihood === likelihood && point.impact === impact;

/** Where an entry stands further down on the page. */
export const entryAnchor = (number: number): string => `eintrag-${number}`;

/** Likelihood upwards, impact to the right; each mark leads to its entry. It is a table, so that it is read as one. */
export function RiskMatrix(props: {
  kind: RiskEntry['kind'];
  caption: string;
  entries: readonly RiskEntry[];
  showBefore: boolean;
}): ReactElement {
  const t = useTexts('risks');
  const words = props.kind === 'RISK' ? 'impacts' : 'chanceImpacts';
  return (
    <table className={classes.matrix}>
      <VisuallyHidden component="caption">{props.caption}</VisuallyHidden>
      <thead>
        <tr>
          <td>
            <span className={classes.axis} aria-hidden>
              {t('likelihood')} ↓
            </span>
            <span className={classes.axis} aria-hidden>
              {t('impact')} →
            </span>
          </td>
          {RISK_STEPS.map((impact) => (
            <th key={impact} scope="col">
              <VisuallyHidden>{t('impact')} </VisuallyHidden>
              {impact}
              <span className={classes.stepWord}>{t(`${words}.s${impact}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...RISK_STEPS].reverse().map((likelihood) => (
          <tr key={likelihood}>
            <th scope="row">
              <VisuallyHidden>{t('likelihood')} </VisuallyHidden>
              {likelihood}
              <span className={classes.stepWord}>{t(`likelihoods.s${likelihood}`)}</span>
            </th>
            {RISK_STEPS.map((impact) => (
              <Cell key={impact} {...props} point={{ likelihood, impact }} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell(props: {
  kind: RiskEntry['kind'];
  entries: readonly RiskEntry[];
  showBefore: boolean;
  point: RiskPoint;
}): ReactElement {
  const t = useTexts('risks');
  const { likelihood, impact } = props.point;
  const score = riskScore(props.point);
  const colour: RiskColour | undefined = props.kind === 'RISK' ? riskColour(score) : undefined;
  const here = props.entries.filter(({ reading }) => isAt(reading.after, likelihood, impact));
  const were = props.entries.filter(
    ({ reading }) => isAt(reading.before, likelihood, impact) && !isAt(reading.after, likelihood, impact),
  );
  return (
    <td data-colour={colour}>
      <span className={classes.score} aria-hidden>
        {colour ? <RiskShape colour={colour} /> : null}
        {score}
      </span>
      <VisuallyHidden>
        {score}
        {colour ? `, ${t(`colours.${colour}`)}` : ''}
      </VisuallyHidden>
      <span className={classes.marks}>
        {here.map((entry) => (
          <Mark key={entry.id} entry={entry} label={t('matrix.isHere', entry)} />
        ))}
        {props.showBefore
          ? were.map((entry) => (
              <Mark key={entry.id} entry={entry} label={t('matrix.wasHere', entry)} before />
            ))
          : null}
      </span>
    </td>
  );
}

function Mark({ entry, label, before }: { entry: RiskEntry; label: string; before?: boolean }): ReactElement {
  return (
    <a
      href={`#${entryAnchor(entry.number)}`}
      className={classes.mark}
      data-before={before}
      aria-label={label}
      title={label}
      onClick={(event) => {
        event.preventDefault();
        goTo(entryAnchor(entry.number));
      }}
    >
      {entry.number}
    </a>
  );
}

/** To the entry, with the focus, so that reading goes on there. */
function goTo(anchor: string): void {
  const place = document.getElementById(anchor);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}
