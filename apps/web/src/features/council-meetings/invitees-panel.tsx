import { Button } from '@mantine/core';
import { Card, StatusChip } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import { useAllow, type Invitee, type MeetingView } from './meetings.queries';
import classes from './meetings.module.css';
import { PreventDialog } from './prevent-dialog';

/** Who is invited, who is prevented, and who comes in whose place. */
export function InviteesPanel({ meeting }: { meeting: MeetingView }): ReactElement {
  const t = useTexts('meetings');
  const [prevented, setPrevented] = useState<Invitee | null>(null);
  return (
    <Card title={t('people.title')} note={t('people.note')}>
      <ul className={classes.list}>
        {meeting.invitees.map((invitee) => (
          <InviteeLine
            key={invitee.id}
            meeting={meeting}
            invitee={invitee}
            onPrevent={() => setPrevented(invitee)}
          />
        ))}
      </ul>
      {prevented ? (
        <PreventDialog meeting={meeting} invitee={prevented} onClose={() => setPrevented(null)} />
      ) : null}
    </Card>
  );
}

function InviteeLine(props: { meeting: MeetingView; invitee: Invitee; onPrevent: () => void }): ReactElement {
  const t = useTexts('meetings');
  const { meeting, invitee } = props;
  const allow = useAllow(meeting.id);
  const { name, as, prevented, objectedAt, standsInFor } = invitee;
  const instead = meeting.invitees.find(({ id }) => id === standsInFor)?.name;
  return (
    <li>
      <span>
        {name}{' '}
        <span className={classes.dimmed}>
          · {invitee.isChair ? t('people.chair') : t(`people.as.${as}`)}
          {instead ? ` ${t('people.standsInFor', { name: instead })}` : null}
        </span>
      </span>
      <span className={classes.chips}>
        {prevented ? (
          <StatusChip kind="info">
            {t('people.prevented', { reason: t(`people.reasons.${prevented}`) })}
          </StatusChip>
        ) : null}
        {objectedAt ? <StatusChip kind="problem">{t('people.objected')}</StatusChip> : null}
        {invitee.may.prevent ? (
          prevented ? (
            <Button
              variant="default"
              size="compact-md"
              loading={allow.isPending}
              aria-label={t('people.comesOf', { name })}
              onClick={() => allow.mutate(invitee.id)}
            >
              {t('people.comes')}
            </Button>
          ) : (
            <Button
              variant="default"
              size="compact-md"
              aria-label={t('people.preventOf', { name })}
              onClick={props.onPrevent}
            >
              {t('people.prevent')}
            </Button>
          )
        ) : null}
      </span>
    </li>
  );
}
