import { Card, StatusChip } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useFormats, useTexts } from '../../shared/texts';
import { AnswerForm } from './answer-form';
import { PollActions } from './poll-actions';
import { Stances } from './stances';
import type { StrawPoll, StrawPollList } from './straw-polls.queries';
import classes from './straw-polls.module.css';

/** One question: my stance, what the others think, and what came of it. */
export function PollCard({ poll, list }: { poll: StrawPoll; list: StrawPollList }): ReactElement {
  const t = useTexts('strawPolls');
  const { dateTime } = useFormats();
  const { id: companyId } = useCompany();
  const { isOpen, initiativeId, meetingId, outcome } = poll;
  const date = dateTime(poll.closedAt ?? poll.closesAt);
  return (
    <Card
      title={poll.question}
      note={`${t('by', { name: poll.openedByName })} · ${t(isOpen ? 'closes' : 'closed', { date })}`}
      end={<StatusChip kind={isOpen ? 'running' : 'done'}>{t(isOpen ? 'running' : 'over')}</StatusChip>}
    >
      <div className={classes.group}>
        {initiativeId ? (
          <p className={classes.plain}>
            {t('initiative')}:{' '}
            <Link to="/b/$companyId/vorhaben/$initiativeId" params={{ companyId, initiativeId }}>
              {poll.initiativeTitle}
            </Link>
          </p>
        ) : null}
        {poll.may.answer ? <AnswerForm poll={poll} /> : null}
        <Stances poll={poll} members={list.members} />
        {outcome ? (
          <div>
            <p className={classes.dimmed}>
              {t('conclude.by', { name: poll.outcomeByName ?? '', date: dateTime(poll.outcomeAt ?? '') })}
            </p>
            <p className={classes.outcome}>{outcome}</p>
          </div>
        ) : null}
        {meetingId ? (
          <p className={classes.plain}>
            <Link to="/b/$companyId/betriebsrat/sitzungen/$meetingId" params={{ companyId, meetingId }}>
              {t('agenda.on')}
            </Link>
          </p>
        ) : null}
        <PollActions poll={poll} meetings={list.meetings} />
      </div>
    </Card>
  );
}
