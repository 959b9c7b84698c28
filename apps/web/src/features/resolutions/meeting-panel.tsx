import { Card, Facts } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { RoomMark } from '../../shared/room-mark';
import { useFormats, useTexts } from '../../shared/texts';
import { fileAddress } from '../../shared/upload';
import classes from './resolutions.module.css';
import type { ResolutionView } from './resolutions.queries';

/** What stays in the room: invitation, who came, who was prevented and why, guests, minutes. */
export function MeetingPanel({ resolution: { meeting } }: { resolution: ResolutionView }): ReactElement {
  const t = useTexts('resolution');
  const { day } = useFormats();
  const { id: companyId } = useCompany();
  const when = [day(meeting.meetingDate), meeting.meetingTime, t(`form.formats.${meeting.format}`)];
  const facts = [
    {
      id: 'meeting',
      term: t('page.meeting'),
      value: (
        <ul className={classes.plain}>
          <li>{when.filter(Boolean).join(', ')}</li>
          <li>
            {t('page.invited', {
              date: day(meeting.invitationDate),
              by: t(`form.inviters.${meeting.invitedBy}`),
            })}
          </li>
          {meeting.agendaSentOn ? <li>{t('page.agenda', { date: day(meeting.agendaSentOn) })}</li> : null}
          {meeting.guests ? <li>{t('page.guests', { names: meeting.guests })}</li> : null}
        </ul>
      ),
    },
    {
      id: 'votes',
      term: t('page.votes'),
      value: (
        <ul className={classes.plain}>
          <li>{t('extract.votesOf', { ...meeting })}</li>
          {meeting.javVotes ? <li>{t('page.javVotes', { ...meeting.javVotes })}</li> : null}
        </ul>
      ),
    },
    ...(meeting.invited?.length
      ? [{ id: 'people', term: t('page.people'), value: <People meeting={meeting} /> }]
      : []),
    ...(meeting.minutesFileId
      ? [
          {
            id: 'minutes',
            term: t('page.minutes'),
            value: (
              <a href={fileAddress(companyId, meeting.minutesFileId)} download>
                {t('page.minutesFile')}
              </a>
            ),
          },
        ]
      : []),
  ];
  return (
    <Card title={t('page.minutes')} note={t('form.minutesFileHint')} end={<RoomMark room="COUNCIL" />}>
      <Facts facts={facts} />
    </Card>
  );
}

function People({ meeting: { invited = [] } }: Pick<ResolutionView, 'meeting'>): ReactElement {
  const t = useTexts('resolution');
  return (
    <ul className={classes.plain}>
      {invited.map(({ name, as, absentBecause, prevented }) => (
        <li key={`${as}:${name}`}>
          {t('form.person', { name, role: t(`form.as.${as}`) })}:{' '}
          {t(`form.states.${absentBecause === undefined ? 'PRESENT' : prevented ? 'PREVENTED' : 'ABSENT'}`)}
          {absentBecause ? ` (${absentBecause})` : null}
        </li>
      ))}
    </ul>
  );
}
