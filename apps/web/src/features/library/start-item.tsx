import { DATA_KIND_LABELS } from '@einklang/content';
import { maturityCriteria } from '@einklang/content/maturity-criteria.data';
import type { MaturityArea } from '@einklang/domain';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import type { Application } from '../../shared/use-cases';
import classes from './library.module.css';
import type { Start } from './starting-point';

/** One application to begin with: how well it fits, why, and which step is missing. */
export function StartItem({
  start,
  entries,
}: {
  start: Start;
  entries: readonly Application[];
}): ReactElement {
  const t = useTexts('library');
  const { number } = useFormats();
  const { id: companyId } = useCompany();
  const reasons = useReasons();
  const steps = useSteps();
  const missing = steps(start);
  return (
    <li>
      <h3>
        <Link to="/b/$companyId/anwendungen/$applicationId" params={{ companyId, applicationId: start.id }}>
          {entries.find(({ id }) => id === start.id)?.words.title}
        </Link>{' '}
        <span>{t('start.score', { score: number(Math.round(start.score)) })}</span>
      </h3>
      <ul className={classes.reasons}>
        {reasons(start).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {missing.length ? (
        <>
          <h4>{t('start.missing')}</h4>
          <ul>
            {missing.map(({ text, isReadiness }) => (
              <li key={text}>
                {isReadiness ? (
                  <Link to="/b/$companyId/reifegrad" params={{ companyId }}>
                    {text}
                  </Link>
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </li>
  );
}

/** Why it stands where it stands, sentence by sentence. */
function useReasons(): (start: Start) => string[] {
  const t = useTexts('library');
  const { number } = useFormats();
  const areaName = useAreaName();
  const whole = (score: number): string => number(Math.round(score));
  return (start) => {
    const areas = start.areas.map(({ area, score }) =>
      t('start.area', { name: areaName(area), score: score === null ? t('start.unrated') : whole(score) }),
    );
    const rated =
      start.unratedData.length === 0
        ? 'data'
        : start.unratedData.length < start.kinds.length
          ? 'dataPart'
          : 'dataUnknown';
    return [
      t(`start.branch.${start.branch}`),
      start.unratedAreas.length === start.areas.length
        ? t('start.readinessUnknown', { score: whole(start.readiness) })
        : t('start.readiness', { score: whole(start.readiness), areas: areas.join(', ') }),
      t(`start.${rated}`, { score: whole(start.data) }),
      t('start.human', { score: whole(start.human) }),
    ];
  };
}

/** What is missing, in the order in which it is to be done. */
function useSteps(): (start: Start) => { text: string; isReadiness: boolean }[] {
  const t = useTexts('library');
  const locale = useLocale();
  const areaName = useAreaName();
  return ({ unratedAreas, weakAreas, unratedData, weakData }) => {
    const areas = (list: readonly MaturityArea[]): string => list.map(areaName).join(', ');
    const kinds = (list: Start['unratedData']): string =>
      list.map((kind) => DATA_KIND_LABELS[kind][locale]).join(', ');
    return [
      unratedAreas.length && { text: t('start.rate', { areas: areas(unratedAreas) }), isReadiness: true },
      weakAreas.length && { text: t('start.strengthen', { areas: areas(weakAreas) }), isReadiness: true },
      weakData.length && { text: t('start.collect', { kinds: kinds(weakData) }), isReadiness: false },
      unratedData.length && { text: t('start.clarify', { kinds: kinds(unratedData) }), isReadiness: false },
    ].filter((step) => typeof step === 'object');
  };
}

function useAreaName(): (area: MaturityArea) => string {
  const locale = useLocale();
  return (area) => maturityCriteria.entries.find(({ id }) => id === area)?.name[locale] ?? area;
}
