import { Button } from '@mantine/core';
import { Card, StatusChip } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './participation.module.css';
import type { StatementBody, StatementList } from './participation.queries';
import { RequestDialog } from './request-dialog';
import { StatementEntry } from './statement-entry';

const OTHERS: readonly StatementBody[] = ['DPO', 'OSH', 'PHYSICIAN', 'SBV'];

/** 4 Weiteres: what the advisers and the representation of disabled employees say. */
export function OthersPanel({ statements }: { statements: StatementList }): ReactElement {
  const t = useTexts('participation');
  const [asking, setAsking] = useState(false);
  return (
    <Card
      title={t('steps.more')}
      end={
        statements.may.request ? (
          <Button variant="default" size="compact-md" onClick={() => setAsking(true)}>
            {t('others.ask')}
          </Button>
        ) : null
      }
    >
      <ul className={classes.plain}>
        {OTHERS.map((body) => (
          <Body key={body} body={body} statements={statements} />
        ))}
      </ul>
      {asking ? <RequestDialog onClose={() => setAsking(false)} /> : null}
    </Card>
  );
}

function Body({ body, statements }: { body: StatementBody; statements: StatementList }): ReactElement {
  const t = useTexts('participation');
  const { day } = useFormats();
  const statement = statements.items.find((each) => each.body === body);
  const request = statements.requests.find((each) => each.body === body && !each.answered);
  return (
    <li className={classes.entry}>
      <div className={classes.row}>
        <strong>{t(`statement.bodies.${body}`)}</strong>
        {request ? (
          <StatusChip kind="due">{t('others.asked', { date: day(request.dueOn) })}</StatusChip>
        ) : statement ? null : (
          <StatusChip kind="open">{t('others.notAsked')}</StatusChip>
        )}
      </div>
      {request?.note ? <p data-dimmed>{request.note}</p> : null}
      {statement ? <StatementEntry statement={statement} /> : null}
    </li>
  );
}
