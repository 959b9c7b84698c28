import { Stack } from '@mantine/core';
import { Card, PageHeader, Split, VisibilityLine } from '@einklang/ui';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { NotYoursPage, QueryView } from '../../shared/query-view';
import { useFormats, useTexts } from '../../shared/texts';
import { useApplications, type Application, type ApplicationLibrary } from '../../shared/use-cases';
import { ApplicationFacts } from './application-facts';
import { ApplicationMarks } from './application-list';
import { ApplicationRules } from './application-rules';
import { HumanPresumptionCard } from './human-presumption';
import classes from './library.module.css';
import { NextStep } from './next-step';

/** One application: what it needs, what it brings, what it means for people, and which rules it touches. */
export function ApplicationPage(): ReactElement {
  const query = useApplications();
  const { applicationId } = useParams({ strict: false });
  return (
    <QueryView query={query}>
      {(library) => {
        const entry = library.entries.find(({ id }) => id === applicationId);
        return entry ? <ApplicationView entry={entry} head={library.head} /> : <NotYoursPage />;
      }}
    </QueryView>
  );
}

function ApplicationView({
  entry,
  head,
}: {
  entry: Application;
  head: ApplicationLibrary['head'];
}): ReactElement {
  const t = useTexts('library');
  const { day } = useFormats();
  const { words } = entry;
  return (
    <>
      <ApplicationHeader entry={entry} />
      {entry.adviseAgainst ? <p className={classes.against}>{t('adviseAgainstWhy')}</p> : null}
      <Split>
        <Stack>
          <Card title={t('entry.about')}>
            <p>{words.problem}</p>
            <Named label={t('entry.process')}>{words.process}</Named>
            <Named label={t('entry.decisions')}>{words.decisions}</Named>
          </Card>
          <Card title={t('entry.effects')}>
            <p>{words.effects}</p>
            <Named label={t('entry.design')}>{words.design}</Named>
          </Card>
          <Card title={t('entry.benefit')}>
            <p>{words.benefit}</p>
          </Card>
          <Card title={t('entry.data')}>
            <p>{words.data}</p>
          </Card>
          <Card title={t('entry.without')}>
            <ul className={classes.plain}>
              {words.alternatives.map((alternative) => (
                <li key={alternative}>{alternative}</li>
              ))}
            </ul>
          </Card>
          <ApplicationRules entry={entry} />
        </Stack>
        <Stack>
          <NextStep entry={entry} />
          <ApplicationFacts entry={entry} />
          <HumanPresumptionCard ratings={entry.human} />
        </Stack>
      </Split>
      <p data-dimmed className={classes.asOf}>
        {t('entry.asOf', { id: head.id, date: day(head.lawAsOf) })}
      </p>
    </>
  );
}

function ApplicationHeader({ entry }: { entry: Application }): ReactElement {
  const t = useTexts('library');
  const frame = useTexts();
  const { id: companyId } = useCompany();
  return (
    <PageHeader
      title={entry.words.title}
      crumbsLabel={frame('frame.crumbs')}
      crumbs={[
        {
          id: 'library',
          link: (
            <Link to="/b/$companyId/anwendungen" params={{ companyId }}>
              {t('title')}
            </Link>
          ),
        },
      ]}
      visibility={<VisibilityLine>{t('visibility')}</VisibilityLine>}
      status={<ApplicationMarks entry={entry} />}
    />
  );
}

function Named({ label, children }: { label: string; children: string }): ReactElement {
  return (
    <>
      <h3 className={classes.named}>{label}</h3>
      <p>{children}</p>
    </>
  );
}
