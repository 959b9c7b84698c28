import { VisuallyHidden } from '@mantine/core';
import type { BusinessCaseDocument, BusinessCaseSummary } from '@einklang/domain';
import { Card, Columns, Stacks, StatusChip, type StatusKind } from '@einklang/ui';
import { memo, useEffect, useState, type ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './business-case.module.css';
import { GuardRails } from './guard-rails';
import { LeversFigure } from './levers-figure';
import { ResultNumbers, usePayback } from './result-numbers';
import { ScenariosFigure } from './scenarios-figure';
import { UtilityFigure } from './utility-figure';
import { ValueFigure } from './value-figure';

const looks: Record<NonNullable<BusinessCaseSummary['colour']>, StatusKind> = {
  GREEN: 'done',
  YELLOW: 'due',
  RED: 'problem',
};

interface Props {
  document: BusinessCaseDocument;
  figures: BusinessCaseSummary;
}

/** What follows from the assumptions, in short: a value with its range, payback, and the way there. */
export function ResultPanel({ document, figures, isLive }: Props & { isLive?: boolean }): ReactElement {
  const t = useTexts('businessCase');
  const { money, percent } = useFormats();
  const payback = usePayback(figures);
  const euros = (value: number): string => money(Math.round(value));
  const { npv, simulation, colour } = figures;
  // Without a single sum every figure would be a nought that looks like a finding.
  if (isLive && !figures.investment && !figures.runningPerYear && !figures.benefitFullRun)
    return (
      <Card title={t('result.title', { count: document.horizonYears })}>
        <p>{t('levers.none')}</p>
      </Card>
    );
  const wrong = figures.guardRails.some(({ level }) => level === 'ERROR');
  return (
    <Card title={t('result.title', { count: document.horizonYears })}>
      <p className={classes.small}>{t('result.npv')}</p>
      <p className={classes.npv}>{euros(npv)}</p>
      <p className={classes.likely}>
        {simulation
          ? t('result.likely', { low: euros(simulation.p10), high: euros(simulation.p90) })
          : t('result.noRange')}
      </p>
      {wrong ? (
        <StatusChip kind="problem">{t('result.wrong')}</StatusChip>
      ) : colour ? (
        <StatusChip kind={looks[colour]}>{t(`result.colours.${colour}`)}</StatusChip>
      ) : null}
      {isLive ? <Announcement figures={figures} /> : null}
      {simulation ? (
        <p className={classes.middle}>{t('result.middle', { value: euros(simulation.p50) })}</p>
      ) : null}
      <dl className={classes.numbers}>
        <div>
          <dt>{t('result.payback')}</dt>
          <dd>{payback}</dd>
        </div>
        <div>
          <dt>{t('result.roi')}</dt>
          <dd>{figures.roiTotal === null ? '–' : percent(figures.roiTotal, 1)}</dd>
        </div>
      </dl>
      <ValueFigure document={document} figures={figures} />
      {figures.guardRails.length ? (
        <p className={classes.small}>
          <a href="#hinweise">{t('guardRails.count', { count: figures.guardRails.length })}</a>
        </p>
      ) : null}
    </Card>
  );
}

/** More of the same: all numbers, what moves them, what to check. */
export const DetailPanels = memo(function DetailPanels({ document, figures }: Props): ReactElement {
  const t = useTexts('businessCase');
  const { money } = useFormats();
  const euros = (value: number): string => money(Math.round(value));
  const { possibleCosts } = figures;
  return (
    <>
      <Columns least={24}>
        <Card title={t('scenarios.title')}>
          <ScenariosFigure figures={figures} />
          {possibleCosts ? (
            <p className={classes.notice}>
              {t('possible.result', {
                low: euros(possibleCosts.low),
                high: euros(possibleCosts.high),
                worst: euros(possibleCosts.npvWithHigh),
                best: euros(possibleCosts.npvWithLow),
              })}
            </p>
          ) : null}
        </Card>
        {document.utility ? (
          <Card title={t('utility.title')}>
            <UtilityFigure utility={document.utility} />
          </Card>
        ) : null}
      </Columns>
      <Stacks>
        <Card title={t('guardRails.title')}>
          <div id="hinweise" tabIndex={-1}>
            <GuardRails document={document} figures={figures} />
          </div>
        </Card>
        <Card title={t('levers.title')}>
          <LeversFigure figures={figures} />
        </Card>
        <Card title={t('result.numbers')}>
          <ResultNumbers document={document} figures={figures} />
        </Card>
      </Stacks>
    </>
  );
});

const idle = 600;

/** Says the result once the hand rests, not at every step of a slider. */
function Announcement({ figures }: Pick<Props, 'figures'>): ReactElement {
  const t = useTexts('businessCase');
  const { money } = useFormats();
  const { npv, simulation } = figures;
  const euros = (value: number): string => money(Math.round(value));
  const words = simulation
    ? t('result.announce', { npv: euros(npv), low: euros(simulation.p10), high: euros(simulation.p90) })
    : t('result.announcePoint', { npv: euros(npv) });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), idle);
    return () => clearTimeout(timer);
  }, [words]);
  return <VisuallyHidden role="status">{said}</VisuallyHidden>;
}
