import { Stack } from '@mantine/core';
import type { BusinessCaseSummary } from '@einklang/domain';
import { Card, CardsSkeleton, SelectField, Split } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { QueryView } from '../../shared/query-view';
import { useFormats, useTexts } from '../../shared/texts';
import {
  documentOf,
  usePlaceIds,
  versionQuery,
  workbookAddress,
  type BusinessCaseView,
  type PublishedView,
} from './business-case.queries';
import classes from './business-case.module.css';
import { DocumentReading } from './document-reading';
import { WorkbookLink } from './workbook-link';
import { DetailPanels, ResultPanel } from './result-panel';

/** A published version: what both sides see, with its figures as they were. */
export function PublishedPanel({ view, version }: { view: BusinessCaseView; version: number }): ReactElement {
  const place = usePlaceIds();
  const query = useQuery({
    ...versionQuery(place, version),
    ...(view.published?.version === version && { initialData: view.published }),
  });
  return (
    <Stack>
      <QueryView query={query} skeleton={<CardsSkeleton />}>
        {(published) => <Content published={published} versions={view.versions} />}
      </QueryView>
    </Stack>
  );
}

function Content({
  published,
  versions,
}: {
  published: PublishedView;
  versions: BusinessCaseView['versions'];
}): ReactElement {
  const t = useTexts('businessCase');
  const { dateTime, day } = useFormats();
  const navigate = useNavigate();
  const place = usePlaceIds();
  const document = documentOf(published.document);
  const figures = published.figures as BusinessCaseSummary;
  return (
    <>
      {versions.length > 1 ? (
        <SelectField
          name="version"
          label={t('chooseVersion')}
          value={String(published.version)}
          choices={versions.map(({ version, publishedAt }) => ({
            value: String(version),
            label: `${t('version', { version })} · ${day(publishedAt)}`,
          }))}
          onChange={(version) =>
            void navigate({
              to: '/b/$companyId/vorhaben/$initiativeId/business-case',
              params: place,
              search: { fassung: Number(version) },
            })
          }
        />
      ) : null}
      <Split narrowFirst>
        <div className={classes.beside}>
          <ResultPanel document={document} figures={figures} />
        </div>
        <Card
          side="JOINT"
          title={t('assumptions')}
          end={<WorkbookLink address={workbookAddress(place, published.version)} />}
          note={t('versionOf', {
            version: published.version,
            name: published.publishedByName,
            date: dateTime(published.publishedAt),
          })}
        >
          <p className={classes.note}>{t('publishedVisibility')}</p>
          <DocumentReading document={document} figures={figures} />
          <p className={classes.hash}>
            {t('hash')}: {published.contentHash}
          </p>
        </Card>
      </Split>
      <DetailPanels document={document} figures={figures} />
    </>
  );
}
