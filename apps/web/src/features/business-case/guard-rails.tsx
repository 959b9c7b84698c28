import {
  ONE_OFF_COST_LABELS,
  POSSIBLE_COST_LABELS,
  RUNNING_COST_LABELS,
} from '@einklang/content/cost-benefit-categories';
import type { BusinessCaseDocument, BusinessCaseSummary } from '@einklang/domain';
import { fillText } from '@einklang/ui';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useLocale, useTextBundle, useTexts } from '../../shared/texts';
import classes from './business-case.module.css';

/** What is wrong or doubtful, in words. */
export function GuardRails({
  document,
  figures,
}: {
  document: BusinessCaseDocument;
  figures: BusinessCaseSummary;
}): ReactElement {
  const t = useTexts('businessCase');
  const { guardRails: words } = useTextBundle('businessCase');
  const about = useAbout(document);
  return (
    <>
      {figures.guardRails.length ? (
        <ul className={classes.rails}>
          {figures.guardRails.map((rail) => {
            const Icon = rail.level === 'ERROR' ? IconAlertTriangle : IconInfoCircle;
            return (
              <li key={`${rail.code}-${rail.about ?? ''}`} data-level={rail.level}>
                <Icon size={20} aria-hidden />
                <span>{fillText(words[rail.code], { about: about(rail.about) })}</span>
              </li>
            );
          })}
        </ul>
      ) : (
        <p>{t('guardRails.none')}</p>
      )}
    </>
  );
}

/** What a rail is about: a category, a parameter, or a line by its name. */
function useAbout(document: BusinessCaseDocument): (about: string | undefined) => string {
  const { parameters, saving } = useTextBundle('businessCase');
  const locale = useLocale();
  const categories: Readonly<Record<string, { de: string; en: string }>> = {
    ...ONE_OFF_COST_LABELS,
    ...RUNNING_COST_LABELS,
    ...POSSIBLE_COST_LABELS,
  };
  const names: Readonly<Record<string, string>> = { ...parameters, ...saving.fields };
  const lines = [...document.benefits, ...document.oneOff, ...document.running];
  return (about = '') =>
    categories[about]?.[locale] ?? names[about] ?? lines.find((line) => line.id === about)?.label ?? about;
}
