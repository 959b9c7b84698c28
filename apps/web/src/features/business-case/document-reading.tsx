import {
  BENEFIT_LABELS,
  EVIDENCE_LABELS,
  FREED_TIME_USE_LABELS,
  ONE_OFF_COST_LABELS,
  RUNNING_COST_LABELS,
} from '@einklang/content/cost-benefit-categories';
import type { BusinessCaseDocument, BusinessCaseSummary } from '@einklang/domain';
import { DataTable, Facts } from '@einklang/ui';
import type { ReactElement, ReactNode } from 'react';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import classes from './business-case.module.css';
import type { Line } from './lines-field';
import { Part } from './reading-part';
import { RiskReading } from './risk-reading';

/** A document to read: people first, then the assumptions and every line. */
export function DocumentReading({
  document,
  figures,
}: {
  document: BusinessCaseDocument;
  figures: BusinessCaseSummary;
}): ReactElement {
  const t = useTexts('businessCase');
  const locale = useLocale();
  const { money, number, percent } = useFormats();
  const { personnel, notCalculable, timeSaving, alternative, process } = document;
  const text = (value: string): ReactNode => <span className={classes.pre}>{value || '–'}</span>;
  return (
    <>
      <Part title={t('sections.personnel')}>
        <Facts
          facts={[
            row(t('personnel.freedTimeUse'), FREED_TIME_USE_LABELS[personnel.freedTimeUse][locale]),
            ...(figures.timeSaving
              ? [
                  row(
                    t('result.hours'),
                    t('result.hoursValue', { hours: number(figures.timeSaving.hoursSaved, 0) }),
                  ),
                ]
              : []),
            row(t('personnel.jobsAffected'), number(personnel.jobsAffected)),
            row(
              t('personnel.transfers'),
              personnel.transfersExpected ? t('personnel.yes') : t('personnel.no'),
            ),
            row(t('personnel.groups'), text(personnel.groups)),
            row(t('personnel.trainingNeed'), text(personnel.trainingNeed)),
            row(t('personnel.jobStatement'), text(personnel.jobStatement)),
          ]}
        />
      </Part>
      <Part title={t('sections.notCalculable')}>
        <Facts
          facts={(['strain', 'quality', 'latitude'] as const).map((field) =>
            row(t(`notCalculable.${field}`), text(notCalculable[field])),
          )}
        />
      </Part>
      {timeSaving ? (
        <Part title={t('sections.saving')}>
          <Facts
            facts={[
              row(t('saving.fields.casesPerYear'), number(timeSaving.casesPerYear)),
              row(t('saving.fields.minutesPerCase'), number(timeSaving.minutesPerCase)),
              row(t('saving.fields.suitableShare'), percent(timeSaving.suitableShare, 1)),
              row(t('saving.fields.savingRate'), percent(timeSaving.savingRate, 1)),
              row(t('saving.fields.reviewMinutes'), number(timeSaving.reviewMinutes)),
              row(t('saving.fields.realisationRate'), percent(timeSaving.realisationRate, 1)),
              row(t('saving.fields.hourlyCost'), money(timeSaving.hourlyCost)),
              row(
                t('saving.fields.evidence'),
                timeSaving.evidence ? EVIDENCE_LABELS[timeSaving.evidence][locale] : t('lines.noEvidence'),
              ),
              ...(timeSaving.note ? [row(t('saving.fields.note'), text(timeSaving.note))] : []),
            ]}
          />
        </Part>
      ) : null}
      <Lines title={t('sections.benefits')} lines={document.benefits} labels={BENEFIT_LABELS} />
      <Lines title={t('sections.oneOff')} lines={document.oneOff} labels={ONE_OFF_COST_LABELS} />
      <Lines
        title={t('sections.running')}
        lines={document.running}
        labels={RUNNING_COST_LABELS}
        years={document.horizonYears}
      />
      <Part title={t('sections.frame')}>
        <Facts
          facts={[
            row(t('frame.horizonYears'), `${number(document.horizonYears)} ${t('units.years')}`),
            row(t('frame.discountRate'), percent(document.discountRate, 1)),
            row(t('frame.contingency'), percent(document.contingency, 1)),
            ...document.ramp
              .slice(0, 3)
              .map((share, year) => row(t('frame.ramp', { year: year + 1 }), percent(share))),
          ]}
        />
      </Part>
      <RiskReading document={document} />
      {alternative ? (
        <Part title={t('sections.alternative')}>
          <Facts
            facts={[
              row(t('alternative.label'), text(alternative.label)),
              row(t('alternative.oneOff'), money(alternative.oneOff)),
              row(t('alternative.running'), money(alternative.running)),
              row(t('alternative.benefit'), money(alternative.benefit)),
              ...(alternative.note ? [row(t('alternative.text'), text(alternative.note))] : []),
            ]}
          />
        </Part>
      ) : null}
      {Object.values(process).some((value) => value !== null) ? (
        <Part title={t('sections.process')}>
          <Facts
            facts={[
              row(t('process.errorRate'), process.errorRate === null ? '–' : percent(process.errorRate, 1)),
              row(
                t('process.leadTimeDays'),
                process.leadTimeDays === null ? '–' : number(process.leadTimeDays),
              ),
              row(
                t('process.overtimeHours'),
                process.overtimeHours === null ? '–' : number(process.overtimeHours),
              ),
              row(t('process.staff'), process.staff === null ? '–' : number(process.staff)),
            ]}
          />
        </Part>
      ) : null}
      {document.reasonsForRed ? (
        <Part title={t('sections.reasons')}>
          <p className={classes.pre}>{document.reasonsForRed}</p>
        </Part>
      ) : null}
    </>
  );
}

function Lines({
  title,
  lines,
  labels,
  years = 0,
}: {
  title: string;
  years?: number;
  lines: readonly Line[];
  labels: Readonly<Record<string, { de: string; en: string }>>;
}): ReactElement | null {
  const t = useTexts('businessCase');
  const locale = useLocale();
  const { money } = useFormats();
  if (!lines.length) return null;
  return (
    <Part title={title}>
      <DataTable
        caption={title}
        captionHidden
        rows={lines}
        rowId={(line) => line.id}
        columns={[
          {
            id: 'label',
            label: t('lines.label'),
            rowHeader: true,
            cell: (line) => line.label || labels[line.category]?.[locale],
          },
          { id: 'category', label: t('lines.category'), cell: (line) => labels[line.category]?.[locale] },
          {
            id: 'amount',
            label: t('lines.amount'),
            align: 'end',
            cell: (line) =>
              line.perCase ? `${money(line.amount)} (${t('lines.perCase')})` : money(line.amount),
          },
          ...(lines.some(({ fromYear, untilYear }) => fromYear ?? untilYear)
            ? [
                {
                  id: 'years',
                  label: t('lines.years'),
                  cell: ({ fromYear, untilYear }: Line) =>
                    (fromYear ?? untilYear)
                      ? t('lines.fromTo', { from: fromYear ?? 1, until: untilYear ?? years })
                      : t('lines.everyYear'),
                },
              ]
            : []),
          {
            id: 'evidence',
            label: t('lines.evidence'),
            cell: (line) => (line.evidence ? EVIDENCE_LABELS[line.evidence][locale] : (line.note ?? '')),
          },
        ]}
      />
    </Part>
  );
}

const row = (term: string, value: ReactNode) => ({ id: term, term, value });
