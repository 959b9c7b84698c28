import { FormSkeleton, PageHeader } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { meetingQuery } from '../../shared/council-meeting';
import { NotYoursPage, QueryView } from '../../shared/query-view';
import { RoomMark, RoomVisibility } from '../../shared/room-mark';
import { useTexts } from '../../shared/texts';
import { Admitted } from '../../shared/admitted';
import { valuesFrom } from './from-meeting';
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
          ) : search.sitzung && search.punkt ? (
            <FromMeeting council={body} search={search} meetingId={search.sitzung} itemId={search.punkt} />
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

/** Prefilled with what the meeting already says; the vote and the words are the recorder's to enter. */
function FromMeeting(props: {
  council: CouncilView;
  search: RecordSearch;
  meetingId: string;
  itemId: string;
}): ReactElement {
  const t = useTexts('meetings');
  const query = useQuery(meetingQuery(useCompany().id, props.meetingId));
  return (
    <QueryView query={query} skeleton={<FormSkeleton />}>
      {(meeting) => {
        const item = meeting.agenda.find(({ id }) => id === props.itemId);
        return item ? (
          <RecordForm
            council={props.council}
            initial={valuesFrom(meeting, item, props.council, (reason) => t(`people.reasons.${reason}`))}
            agendaItem={item}
            back={props.search.zurueck}
          />
        ) : (
          <NotYoursPage />
        );
      }}
    </QueryView>
  );
}
