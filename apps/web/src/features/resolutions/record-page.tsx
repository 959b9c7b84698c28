import { FormSkeleton, PageHeader } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { NotYoursPage, QueryView } from '../../shared/query-view';
import { RoomMark, RoomVisibility } from '../../shared/room-mark';
import { useTexts } from '../../shared/texts';
import { Admitted } from './admitted';
import { RecordForm } from './record-form';
import { emptyValues, valuesOf } from './record-values';
import { councilQuery, resolutionQuery, type CouncilView } from './resolutions.queries';
import { recordSearch, type RecordSearch } from './search';

/** A resolution is recorded after the meeting that made it, or an earlier record corrected. */
export function RecordPage(): ReactElement {
  return (
    <Admitted>
      <Body />
    </Admitted>
  );
}

function Body(): ReactElement {
  const t = useTexts('resolution');
  const frame = useTexts();
  const { id: companyId } = useCompany();
  const search = recordSearch(useSearch({ strict: false }));
  const council = useQuery(councilQuery(companyId));
  return (
    <>
      <PageHeader
        title={t(search.berichtigt ? 'form.correctTitle' : 'form.title')}
        crumbsLabel={frame('frame.crumbs')}
        crumbs={[
          {
            id: 'list',
            link: (
              <Link to="/b/$companyId/betriebsrat" params={{ companyId }} activeOptions={{ exact: true }}>
                {t('title')}
              </Link>
            ),
          },
        ]}
        visibility={<RoomVisibility room="COUNCIL" />}
        status={<RoomMark room="COUNCIL" />}
      />
      <QueryView query={council} skeleton={<FormSkeleton />}>
        {(body) =>
          !body.may.record ? (
            <p>{t('form.notYours')}</p>
          ) : search.berichtigt ? (
            <Correction council={body} search={search} resolutionId={search.berichtigt} />
          ) : (
            <RecordForm
              council={body}
              initial={{
                ...emptyValues(body),
                initiativeId: search.vorhaben ?? '',
                kind: search.gegenstand ?? null,
              }}
              back={search.zurueck}
            />
          )
        }
      </QueryView>
    </>
  );
}

function Correction(props: {
  council: CouncilView;
  search: RecordSearch;
  resolutionId: string;
}): ReactElement {
  const query = useQuery(resolutionQuery(useCompany().id, props.resolutionId));
  return (
    <QueryView query={query} skeleton={<FormSkeleton />}>
      {(resolution) =>
        resolution.may.correct ? (
          <RecordForm
            council={props.council}
            initial={valuesOf(resolution, props.council)}
            corrects={resolution}
            back={props.search.zurueck}
          />
        ) : (
          <NotYoursPage />
        )
      }
    </QueryView>
  );
}
