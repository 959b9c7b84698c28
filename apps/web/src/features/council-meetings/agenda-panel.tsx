import { Button } from '@mantine/core';
import { Card, StatusChip } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LinkButton } from '../../shared/link-button';
import { useFormats, useTexts } from '../../shared/texts';
import { AmendDialog } from './amend-dialog';
import type { AgendaItem, MeetingView } from './meetings.queries';
import classes from './meetings.module.css';
import { Section } from './section';

/** The agenda, and under each item its section of the minutes. */
export function AgendaPanel({ meeting }: { meeting: MeetingView }): ReactElement {
  const t = useTexts('meetings');
  const [isAmending, setAmending] = useState(false);
  return (
    <Card title={t('agenda.title')} note={meeting.may.write ? t('agenda.note') : undefined}>
      <div className={classes.group}>
        {meeting.agenda.map((item) => (
          <Item key={item.id} meeting={meeting} item={item} />
        ))}
        {meeting.may.amend ? (
          <div>
            <Button variant="default" onClick={() => setAmending(true)}>
              {t('agenda.amend')}
            </Button>
          </div>
        ) : null}
      </div>
      {isAmending ? <AmendDialog meetingId={meeting.id} onClose={() => setAmending(false)} /> : null}
    </Card>
  );
}

function Item({ meeting, item }: { meeting: MeetingView; item: AgendaItem }): ReactElement {
  const t = useTexts('meetings');
  const { day } = useFormats();
  const { id: companyId } = useCompany();
  const { position: number, title, initiativeId, isSupplement, addedAt } = item;
  return (
    <Card level={3} title={t('agenda.item', { number, title })} end={<ItemChip item={item} />}>
      <div className={classes.group}>
        {initiativeId || isSupplement ? (
          <p className={classes.chips}>
            {isSupplement ? (
              <StatusChip kind="info">{t('agenda.supplement', { date: day(addedAt) })}</StatusChip>
            ) : null}
            {initiativeId ? (
              <Link to="/b/$companyId/vorhaben/$initiativeId" params={{ companyId, initiativeId }}>
                {item.initiativeTitle ?? t('agenda.initiative')}
              </Link>
            ) : null}
          </p>
        ) : null}
        <Section meeting={meeting} item={item} />
        {item.resolutions.map(({ id: resolutionId, outcome }) => (
          <p key={resolutionId}>
            <Link to="/b/$companyId/betriebsrat/$resolutionId" params={{ companyId, resolutionId }}>
              {t('agenda.recorded', { outcome: t(`agenda.outcomes.${outcome}`) })}
            </Link>
          </p>
        ))}
        {meeting.may.record && item.resolutions.length === 0 ? (
          <div className={classes.noPrint}>
            <LinkButton
              variant="default"
              to="/b/$companyId/betriebsrat/erfassen"
              params={{ companyId }}
              search={{
                sitzung: meeting.id,
                punkt: item.id,
                ...(initiativeId && { vorhaben: initiativeId }),
              }}
            >
              {t('agenda.record')}
            </LinkButton>
          </div>
        ) : null}
      </div>
    </Card>
  );
}

function ItemChip({ item }: { item: AgendaItem }): ReactElement | null {
  const t = useTexts('meetings');
  if (!item.needsResolution) return null;
  return <StatusChip kind={item.resolutions.length ? 'done' : 'due'}>{t('agenda.resolution')}</StatusChip>;
}
