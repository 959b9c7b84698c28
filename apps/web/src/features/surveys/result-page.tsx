import { Button, SegmentedControl } from '@mantine/core';
import { Bars, Card, PageHeader, PageSkeleton, SelectField, VisibilityLine } from '@einklang/ui';
import { SURVEY_DIMENSION_LABELS } from '@einklang/content';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { QueryView } from '../../shared/query-view';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import { ComparisonTable } from './comparison-table';
import { Heatmap } from './heatmap';
import { SignalChip } from './signal-chip';
import { resultQuery, type SurveyResult } from './surveys.queries';
import classes from './surveys.module.css';

/** The published result: the same for both sides and everybody who works here. */
export function ResultPage(): ReactElement {
  const { surveyId = '' } = useParams({ strict: false });
  const query = useQuery(resultQuery(useCompany().id, surveyId));
  return (
    <QueryView query={query} skeleton={<PageSkeleton />}>
      {(result) => <Result result={result} />}
    </QueryView>
  );
}

function Result({ result }: { result: SurveyResult }): ReactElement {
  const t = useTexts('surveys');
  const { day } = useFormats();
  const total = result.columns[0];
  const index = result.rows.find(({ kind }) => kind === 'INDEX')?.cells[0];
  return (
    <>
      <PageHeader
        title={t('result.title', { title: result.title })}
        visibility={<VisibilityLine>{t('audienceResult')}</VisibilityLine>}
        status={index ? <SignalChip cell={index} /> : undefined}
      />
      <div className={classes.stack}>
        <p>
          {t('result.lead', {
            number: result.number,
            from: day(result.openedOn),
            to: day(result.closedOn),
            on: day(result.publishedOn),
          })}{' '}
          {total && total.count !== null
            ? t('result.answered', { count: total.count, invited: total.headcount })
            : null}
        </p>
        <InitiativeLink result={result} />
        {result.shows === 'NOTHING' ? (
          <p>{t('result.nothing', { threshold: result.threshold })}</p>
        ) : (
          <Values result={result} />
        )}
        {result.voices.length ? (
          <Card title={t('result.voices')} note={t('result.voicesHint')}>
            <ul>
              {result.voices.map((voice, at) => (
                <li key={at}>{voice}</li>
              ))}
            </ul>
          </Card>
        ) : null}
      </div>
    </>
  );
}

/** Only for those who see the initiative. */
function InitiativeLink({ result }: { result: SurveyResult }): ReactElement | null {
  const t = useTexts('surveys');
  const { id: companyId } = useCompany();
  if (result.initiativeTitle === null) return null;
  return (
    <p>
      <Link
        to="/b/$companyId/vorhaben/$initiativeId/beteiligung/befragung"
        params={{ companyId, initiativeId: result.initiativeId }}
      >
        {t('result.ofInitiative', { title: result.initiativeTitle })}
      </Link>
    </p>
  );
}

function Values({ result }: { result: SurveyResult }): ReactElement {
  const t = useTexts('surveys');
  const { number } = useFormats();
  const locale = useLocale() === 'en' ? 'en' : 'de';
  const [groups, setGroups] = useState(result.shows === 'GROUPS');
  const [chart, setChart] = useState(false);
  const bars = result.rows.flatMap(({ kind, dim, cells }) => {
    const score = cells[0]?.score;
    return kind === 'DIMENSION' && dim && dim !== 'OWN' && typeof score === 'number'
      ? [{ label: SURVEY_DIMENSION_LABELS[dim][locale], value: score, valueText: number(score, 1) }]
      : [];
  });
  return (
    <>
      {result.shows === 'TOTAL' ? <p>{t('result.onlyTotal')}</p> : null}
      <div className={classes.tools}>
        <SegmentedControl
          aria-label={t('result.view')}
          value={chart ? 'chart' : 'table'}
          onChange={(value) => setChart(value === 'chart')}
          data={[
            { value: 'table', label: t('result.asTable') },
            { value: 'chart', label: t('result.asChart') },
          ]}
        />
        {result.shows === 'GROUPS' && !chart ? (
          <SegmentedControl
            aria-label={t('result.groups')}
            value={groups ? 'groups' : 'whole'}
            onChange={(value) => setGroups(value === 'groups')}
            data={[
              { value: 'groups', label: t('result.groups') },
              { value: 'whole', label: t('result.onlyWhole') },
            ]}
          />
        ) : null}
        <Files surveyId={result.surveyId} />
      </div>
      {chart ? (
        <Card title={t('result.chart')}>
          <Bars label={t('result.chart')} bars={bars} most={100} />
        </Card>
      ) : (
        <Heatmap result={result} groups={groups} />
      )}
      <Compare result={result} />
    </>
  );
}

function Files({ surveyId }: { surveyId: string }): ReactElement {
  const t = useTexts('surveys');
  const { id: companyId } = useCompany();
  const address = `/api/v1/companies/${companyId}/survey-results/${surveyId}/table`;
  return (
    <div className={classes.files}>
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button
          key={format}
          component="a"
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          href={`${address}?format=${format}`}
          download
        >
          {t(`result.${format}`)}
        </Button>
      ))}
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('result.print')}
      </Button>
    </div>
  );
}

function Compare({ result }: { result: SurveyResult }): ReactElement | null {
  const t = useTexts('surveys');
  const [other, setOther] = useState('');
  const waves = result.waves.filter(({ surveyId }) => surveyId !== result.surveyId);
  if (waves.length === 0) return null;
  return (
    <Card title={t('result.compare')} note={t('result.changeNote')}>
      <SelectField
        name="wave"
        label={t('result.compare')}
        value={other}
        none={t('result.compareNone')}
        onChange={setOther}
        choices={waves.map(({ surveyId, number, title }) => ({
          value: surveyId,
          label: t('wave', { number, title }),
        }))}
      />
      {other ? <ComparisonTable result={result} otherId={other} /> : null}
    </Card>
  );
}
