import { Button } from '@mantine/core';
import { Card, StatusChip } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './participation.module.css';
import type { StatementList } from './participation.queries';
import { RequestDialog } from './request-dialog';
import { StatementDialog } from './statement-dialog';
import { StatementEntry } from './statement-entry';

/** One body: why it is asked, what it was asked and until when, and what it says. */
export function PositionCard({
  of,
  statements,
}: {
  of: StatementList['bodies'][number];
  statements: StatementList;
}): ReactElement {
  const t = useTexts('participation');
  const { body, because, owed, isHeld } = of;
  const [open, setOpen] = useState<'ASK' | 'GIVE' | null>(null);
  const [newest, ...earlier] = statements.items.filter((one) => one.body === body);
  const name = t(`statement.bodies.${body}`);
  const isAsked = statements.requests.some((one) => one.body === body && !one.answered);
  const mayGive = statements.may.give.includes(body);
  return (
    <Card
      title={name}
      end={
        owed ? (
          <StatusChip kind={newest ? 'info' : 'due'}>
            {because ? t('positions.because', { rule: because }) : t('positions.owed')}
          </StatusChip>
        ) : (
          <StatusChip kind="open">{t('positions.optional')}</StatusChip>
        )
      }
    >
      <div className={classes.stack}>
        <Asked body={body} statements={statements} />
        {newest ? <StatementEntry statement={newest} /> : null}
        {earlier.length > 0 ? (
          <details>
            <summary>{t('positions.earlier', { count: earlier.length })}</summary>
            {earlier.map((statement) => (
              <StatementEntry key={statement.id} statement={statement} />
            ))}
          </details>
        ) : null}
        {isHeld || newest ? null : <p data-dimmed>{t('positions.notHeld')}</p>}
        <div className={classes.actions}>
          {mayGive ? (
            <Button variant={newest ? 'default' : 'filled'} onClick={() => setOpen('GIVE')}>
              {t('give')}
            </Button>
          ) : null}
          {statements.may.request && isHeld && !mayGive ? (
            <Button
              variant={owed && !newest && !isAsked ? 'filled' : 'default'}
              aria-label={t('positions.askOf', { body: name })}
              onClick={() => setOpen('ASK')}
            >
              {t('positions.askThis')}
            </Button>
          ) : null}
        </div>
      </div>
      {open === 'ASK' ? <RequestDialog body={body} onClose={() => setOpen(null)} /> : null}
      {open === 'GIVE' ? <StatementDialog bodies={[body]} onClose={() => setOpen(null)} /> : null}
    </Card>
  );
}

/** When it was asked and by whom, until when, and what about. */
function Asked({
  body,
  statements,
}: {
  body: StatementList['bodies'][number]['body'];
  statements: StatementList;
}): ReactElement | null {
  const t = useTexts('participation');
  const { day } = useFormats();
  const request = statements.requests.find((one) => one.body === body);
  if (!request)
    return statements.items.some((one) => one.body === body) ? null : <p>{t('positions.neverAsked')}</p>;
  return (
    <div>
      <p>
        {t('positions.askedOf', {
          date: day(request.requestedAt),
          who: request.requestedByName,
          due: day(request.dueOn),
        })}
      </p>
      {request.note ? <p className={classes.quote}>{request.note}</p> : null}
    </div>
  );
}
