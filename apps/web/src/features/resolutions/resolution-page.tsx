import { Stack } from '@mantine/core';
import { PageHeader } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { QueryView } from '../../shared/query-view';
import { RoomMark, RoomVisibility } from '../../shared/room-mark';
import { useFormats, useTexts } from '../../shared/texts';
import { Admitted } from '../../shared/admitted';
import { BackLink } from './back-link';
import { CheckPanel } from './check-panel';
import { ExtractPanel } from './extract-panel';
import { MeetingPanel } from './meeting-panel';
import { resolutionQuery, type ResolutionView } from './resolutions.queries';
import { backSearch } from './search';
import { useSubject } from './words';

/** One resolution as the council's room has it: check, wording, meeting, and what of it has left the room. */
export function ResolutionPage(): ReactElement {
  return (
    <Admitted>
      <Body />
    </Admitted>
  );
}

function Body(): ReactElement {
  const { resolutionId } = useParams({ strict: false });
  const query = useQuery(resolutionQuery(useCompany().id, resolutionId ?? ''));
  return <QueryView query={query}>{(resolution) => <Resolution resolution={resolution} />}</QueryView>;
}

function Resolution({ resolution }: { resolution: ResolutionView }): ReactElement {
  const t = useTexts('resolution');
  const frame = useTexts();
  const { day, dateTime } = useFormats();
  const { id: companyId } = useCompany();
  const subject = useSubject();
  const { zurueck } = backSearch(useSearch({ strict: false }));
  const list = (
    <Link to="/b/$companyId/betriebsrat" params={{ companyId }} activeOptions={{ exact: true }}>
      {t('title')}
    </Link>
  );
  return (
    <>
      <PageHeader
        title={subject(resolution)}
        documentTitle={t('page.title', { date: day(resolution.meeting.meetingDate) })}
        crumbsLabel={frame('frame.crumbs')}
        crumbs={[{ id: 'list', link: list }]}
        visibility={<RoomVisibility room="COUNCIL" />}
        status={
          <>
            <RoomMark room="COUNCIL" />
            <span>
              {t('page.recorded', { who: resolution.recordedBy, date: dateTime(resolution.recordedAt) })}
            </span>
          </>
        }
        actions={<BackLink place={zurueck} initiativeId={resolution.initiativeId} />}
      />
      <Stack>
        <Succession resolution={resolution} />
        <CheckPanel resolution={resolution} />
        <ExtractPanel resolution={resolution} />
        <MeetingPanel resolution={resolution} />
      </Stack>
    </>
  );
}

/** A record is never changed: which one took its place, and whose place it took. */
function Succession({ resolution }: { resolution: ResolutionView }): ReactElement | null {
  const t = useTexts('resolution');
  const { id: companyId } = useCompany();
  const { correctedById, correctsId } = resolution;
  const linkTo = (resolutionId: string, text: string) => (
    <Link to="/b/$companyId/betriebsrat/$resolutionId" params={{ companyId, resolutionId }}>
      {text}
    </Link>
  );
  if (correctedById)
    return (
      <p role="note">
        <strong>{t('page.corrected')}</strong> {linkTo(correctedById, t('page.toLater'))}
      </p>
    );
  return correctsId ? <p>{linkTo(correctsId, t('page.toEarlier'))}</p> : null;
}
