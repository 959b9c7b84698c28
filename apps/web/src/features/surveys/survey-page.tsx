import { Stack } from '@mantine/core';
import { Card, PageSkeleton, StatusChip, VisibilityLine } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany, useInitiativeId } from '../../shared/company';
import { LinkButton } from '../../shared/link-button';
import { ParticipationTabs } from '../../shared/participation-tabs';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { CancelPanel } from './cancel-panel';
import { DraftForm } from './draft-form';
import { FreeTextsPanel } from './free-texts-panel';
import { NextStep, stateKinds } from './next-step';
import { PrintPanel } from './print-panel';
import { ProtectionTable } from './protection-table';
import { ReleasePanel } from './release-panel';
import { RunningPanel } from './running-panel';
import { surveyQuery, type SurveyView } from './surveys.queries';
import classes from './surveys.module.css';

/** One survey from its draft to its result. */
export function SurveyPage(): ReactElement {
  const t = useTexts('surveys');
  const { surveyId = '' } = useParams({ strict: false });
  const query = useQuery(surveyQuery(useCompany().id, useInitiativeId(), surveyId));
  return (
    <Stack>
      <ParticipationTabs />
      <div className={classes.visibility}>
        <VisibilityLine>{t('audience')}</VisibilityLine>
      </div>
      <QueryView query={query} skeleton={<PageSkeleton />}>
        {(survey) => <Survey survey={survey} />}
      </QueryView>
    </Stack>
  );
}

function Survey({ survey }: { survey: SurveyView }): ReactElement {
  const t = useTexts('surveys');
  const { id: companyId } = useCompany();
  const isDraft = survey.state === 'DRAFT' || survey.state === 'RELEASED';
  return (
    <>
      <Card
        title={t('wave', { number: survey.number, title: survey.title })}
        end={<StatusChip kind={stateKinds[survey.state]}>{t(`states.${survey.state}`)}</StatusChip>}
      >
        <NextStep survey={survey} />
        {survey.state === 'PUBLISHED' ? (
          <div>
            <LinkButton to="/b/$companyId/umfragen/$surveyId" params={{ companyId, surveyId: survey.id }}>
              {t('publish.show')}
            </LinkButton>
          </div>
        ) : null}
      </Card>
      {survey.may.edit ? <DraftForm key={survey.id} survey={survey} /> : null}
      {isDraft && !survey.may.edit ? (
        <Card title={t('protection.title')}>
          <ProtectionTable groups={survey.groups} threshold={survey.threshold} />
        </Card>
      ) : null}
      {isDraft ? <ReleasePanel survey={survey} /> : null}
      {survey.state === 'OPEN' || survey.state === 'CLOSED' ? <RunningPanel survey={survey} /> : null}
      {survey.may.print ? <PrintPanel survey={survey} /> : null}
      {survey.may.checkTexts ? <FreeTextsPanel survey={survey} /> : null}
      <CancelPanel survey={survey} />
    </>
  );
}
