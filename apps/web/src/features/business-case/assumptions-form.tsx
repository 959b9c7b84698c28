import {
  BENEFIT_LABELS,
  ONE_OFF_COST_LABELS,
  RUNNING_COST_LABELS,
} from '@einklang/content/cost-benefit-categories';
import {
  BENEFIT_CATEGORIES,
  ONE_OFF_CATEGORIES,
  RUNNING_CATEGORIES,
  type BusinessCaseDocument,
  type BusinessCaseSummary,
  type PossibleCost,
} from '@einklang/domain';
import { Fold, Form } from '@einklang/ui';
import { useDeferredValue, useMemo, type ReactElement } from 'react';
import type { Locale } from '@einklang/texts/locale';
import { useInitiative } from '../../shared/initiative';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import { AlternativeFields } from './alternative-fields';
import { FrameFields, ProcessFields } from './frame-fields';
import { LinesField, type Line, type LineCategory, type LineKind } from './lines-field';
import { NotCalculableFields, PersonnelFields, ReasonsField } from './people-fields';
import { PossibleCostFields } from './possible-cost-fields';
import { RangesField } from './ranges-field';
import { SavingFields } from './saving-fields';
import { useSetters } from './use-setters';
import { UtilityFields } from './utility-fields';

const NO_COSTS: readonly PossibleCost[] = [];

/** All assumptions in parts that fold; each part says in its line what it comes to. */
export function AssumptionsForm({
  document,
  figures,
  onChange,
}: {
  document: BusinessCaseDocument;
  figures: BusinessCaseSummary;
  onChange: (document: BusinessCaseDocument) => void;
}): ReactElement {
  const t = useTexts('businessCase');
  const locale = useLocale();
  const { money } = useFormats();
  const { title } = useInitiative();
  const set = useSetters(document, onChange);
  // What is only read may follow a step behind; what is typed never does.
  const calm = useDeferredValue(figures);
  const categories = useMemo(() => categoriesIn(locale), [locale]);
  const sumOf = (lines: readonly Line[], sum: number): string =>
    lines.length
      ? `${t('lines.count', { count: lines.length })}, ${t('lines.sum', { sum: money(Math.round(sum)) })}`
      : t('empty');
  return (
    <Form onSubmit={() => undefined} label={t('assumptions')}>
      <div>
        <Fold
          open
          title={t('sections.saving')}
          summary={figures.timeSaving ? money(Math.round(figures.timeSaving.benefit)) : t('empty')}
        >
          <SavingFields saving={document.timeSaving} figures={figures} onChange={set.timeSaving} />
        </Fold>
        <Fold title={t('sections.benefits')} summary={sumOf(document.benefits, figures.otherBenefits)}>
          <LinesField
            kind="benefits"
            lines={document.benefits}
            categories={categories.benefits}
            onChange={set.benefits as (lines: readonly Line[]) => void}
          />
        </Fold>
        <Fold title={t('sections.oneOff')} summary={sumOf(document.oneOff, figures.oneOffSum)}>
          <LinesField
            kind="oneOff"
            lines={document.oneOff}
            categories={categories.oneOff}
            onChange={set.oneOff as (lines: readonly Line[]) => void}
          />
        </Fold>
        <Fold title={t('sections.running')} summary={sumOf(document.running, figures.runningPerYear)}>
          <LinesField
            kind="running"
            lines={document.running}
            categories={categories.running}
            onChange={set.running as (lines: readonly Line[]) => void}
          />
        </Fold>
        <Fold title={t('sections.frame')}>
          <FrameFields
            horizonYears={document.horizonYears}
            discountRate={document.discountRate}
            contingency={document.contingency}
            ramp={document.ramp}
            onChange={set.some}
          />
        </Fold>
        <Fold
          title={t('sections.ranges')}
          summary={document.ranges.length ? String(document.ranges.length) : t('empty')}
        >
          <RangesField document={document} onChange={set.ranges} />
        </Fold>
        <Fold title={t('sections.alternative')} summary={document.alternative?.label || t('empty')}>
          <AlternativeFields alternative={document.alternative} onChange={set.alternative} />
        </Fold>
        <Fold
          title={t('sections.possible')}
          summary={
            figures.possibleCosts
              ? t('possible.sum', {
                  low: money(Math.round(figures.possibleCosts.low)),
                  high: money(Math.round(figures.possibleCosts.high)),
                })
              : t('empty')
          }
        >
          <PossibleCostFields
            costs={document.possibleCosts ?? NO_COSTS}
            onChange={set.possibleCosts as (costs: readonly PossibleCost[]) => void}
          />
        </Fold>
        <Fold
          title={t('sections.utility')}
          summary={document.utility ? String(document.utility.alternatives.length) : t('empty')}
        >
          <UtilityFields
            title={title}
            utility={document.utility ?? null}
            alternative={document.alternative?.label ?? ''}
            onChange={set.utility}
          />
        </Fold>
        <Fold title={t('sections.process')}>
          <ProcessFields process={document.process} onChange={set.process} />
        </Fold>
        <Fold open title={t('sections.personnel')} summary={t('required')}>
          <PersonnelFields
            personnel={document.personnel}
            freedHours={calm.timeSaving?.hoursSaved ?? null}
            onChange={set.personnel}
          />
        </Fold>
        <Fold open title={t('sections.notCalculable')} summary={t('required')}>
          <NotCalculableFields notCalculable={document.notCalculable} onChange={set.notCalculable} />
        </Fold>
        <Fold open={figures.colour === 'RED'} title={t('sections.reasons')}>
          <ReasonsField reasons={document.reasonsForRed} onChange={set.reasonsForRed} />
        </Fold>
      </div>
    </Form>
  );
}

/** The categories of the three lists with their words. */
function categoriesIn(locale: Locale): Record<LineKind, readonly LineCategory[]> {
  return {
    benefits: BENEFIT_CATEGORIES.map((id) => ({ id, label: BENEFIT_LABELS[id][locale], mandatory: false })),
    oneOff: ONE_OFF_CATEGORIES.map(({ id, mandatory }) => ({
      id,
      label: ONE_OFF_COST_LABELS[id][locale],
      mandatory,
    })),
    running: RUNNING_CATEGORIES.map(({ id, mandatory }) => ({
      id,
      label: RUNNING_COST_LABELS[id][locale],
      mandatory,
    })),
  };
}
