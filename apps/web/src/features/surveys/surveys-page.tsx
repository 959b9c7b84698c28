import { Button, Stack } from '@mantine/core';
import { Card, EmptyState, RowsSkeleton, SelectField, StatusChip, toast, VisibilityLine } from '@einklang/ui';
import { SURVEY_TEMPLATE_IDS, type SurveyTemplateId } from '@einklang/content';
import { SURVEY_MIN_ELIGIBLE } from '@einklang/domain';
import { IconUsersGroup } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { LinkButton } from '../../shared/link-button';
import { ParticipationTabs } from '../../shared/participation-tabs';
import { QueryView } from '../../shared/query-view';
import { useTextBundle, useTexts } from '../../shared/texts';
import { NextStep, stateKinds } from './next-step';
import { surveysQuery, type SurveyList } from './surveys.queries';
import { useDraftSurvey } from './surveys.writes';
import classes from './surveys.module.css';
import { WaiverPanel } from './waiver-panel';

/** The waves of an initiative: what comes next and who has to do it. */
export function SurveysPage(): ReactElement {
  const t = useTexts('surveys');
  const initiative = useInitiative();
  const { id: companyId } = useCompany();
  const query = useQuery(surveysQuery(companyId, initiative.id));
  if (initiative.shortlistedAt === null) return <EmptyState icon={IconUsersGroup}>{t('notYet')}</EmptyState>;
  return (
    <Stack>
      <ParticipationTabs />
      <div className={classes.visibility}>
        <VisibilityLine>{t('audience')}</VisibilityLine>
      </div>
      <p>{t('intro')}</p>
      <QueryView query={query} skeleton={<RowsSkeleton rows={2} />}>
        {(list) => <Waves list={list} />}
      </QueryView>
    </Stack>
  );
}

function Waves({ list }: { list: SurveyList }): ReactElement {
  const t = useTexts('surveys');
  const { id: companyId } = useCompany();
  const tooSmall = list.affected !== null && list.affected < SURVEY_MIN_ELIGIBLE && list.items.length === 0;
  return (
    <>
      {tooSmall ? <TooSmall affected={list.affected ?? 0} /> : null}
      {list.items.map((survey) => (
        <Card
          key={survey.id}
          title={t('wave', { number: survey.number, title: survey.title })}
          end={<StatusChip kind={stateKinds[survey.state]}>{t(`states.${survey.state}`)}</StatusChip>}
        >
          <NextStep survey={survey} />
          <div className={classes.actions}>
            <LinkButton
              to="/b/$companyId/vorhaben/$initiativeId/beteiligung/befragung/$surveyId"
              params={{ companyId, initiativeId: survey.initiativeId, surveyId: survey.id }}
              variant="default"
            >
              {t('open')}
            </LinkButton>
            {survey.state === 'PUBLISHED' ? (
              <LinkButton to="/b/$companyId/umfragen/$surveyId" params={{ companyId, surveyId: survey.id }}>
                {t('publish.show')}
              </LinkButton>
            ) : null}
          </div>
        </Card>
      ))}
      {list.items.length === 0 && !tooSmall ? <p data-dimmed>{t('none')}</p> : null}
      {list.may.draft && !tooSmall ? <NewSurvey /> : null}
      <WaiverPanel waiver={list.waiver} may={list.may.waive} />
    </>
  );
}

function TooSmall({ affected }: { affected: number }): ReactElement {
  const t = useTexts('surveys');
  const { id: initiativeId } = useInitiative();
  const { id: companyId } = useCompany();
  return (
    <Card title={t('tooSmall.title')}>
      <p>{t('tooSmall.body', { count: affected })}</p>
      <LinkButton to="/b/$companyId/vorhaben/$initiativeId/beteiligung" params={{ companyId, initiativeId }}>
        {t('tooSmall.action')}
      </LinkButton>
    </Card>
  );
}

function NewSurvey(): ReactElement {
  const t = useTexts('surveys');
  const { templates } = useTextBundle('surveys');
  const { id: initiativeId } = useInitiative();
  const { id: companyId } = useCompany();
  const [template, setTemplate] = useState<SurveyTemplateId>('PULS-KI-1');
  const navigate = useNavigate();
  const draft = useDraftSurvey();
  return (
    <Card title={t('draft')}>
      <div className={classes.stack}>
        <SelectField
          name="template"
          label={t('chooseTemplate')}
          value={template}
          onChange={(value) => setTemplate(value || 'PULS-KI-1')}
          choices={SURVEY_TEMPLATE_IDS.map((value) => ({ value, label: templates[value] }))}
        />
        <div>
          <Button
            loading={draft.isPending}
            onClick={() =>
              draft.mutate(
                { template },
                {
                  onSuccess: ({ id: surveyId }) => {
                    toast(t('drafted'));
                    void navigate({
                      to: '/b/$companyId/vorhaben/$initiativeId/beteiligung/befragung/$surveyId',
                      params: { companyId, initiativeId, surveyId },
                    });
                  },
                },
              )
            }
          >
            {t('draft')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
