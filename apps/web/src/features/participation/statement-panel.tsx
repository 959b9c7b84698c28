import { Button } from '@mantine/core';
import { Card } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useTexts } from '../../shared/texts';
import { ClockLine } from './clock-line';
import classes from './participation.module.css';
import type { ClockView, StatementList } from './participation.queries';
import { StatementDialog } from './statement-dialog';
import { StatementEntry } from './statement-entry';

/** 3 Stellungnahme: of the council, or of the employees where there is none, with its clock. */
export function StatementPanel({
  clock,
  statements,
  primary,
}: {
  clock: ClockView;
  statements: StatementList;
  primary: boolean;
}): ReactElement {
  const t = useTexts('participation');
  const { hasCouncil } = useCompany();
  const [giving, setGiving] = useState(false);
  const own = statements.items.filter(({ body }) => body === 'COUNCIL' || body === 'EMPLOYEES');
  const [newest, ...earlier] = own;
  return (
    <Card
      title={t('steps.statement')}
      end={
        statements.may.give.length ? (
          <Button
            variant={primary ? 'filled' : 'default'}
            size={primary ? 'sm' : 'compact-md'}
            onClick={() => setGiving(true)}
          >
            {t('give')}
          </Button>
        ) : null
      }
    >
      <div className={classes.stack}>
        <ClockLine clock={clock} />
        {newest ? <StatementEntry statement={newest} /> : <p>{t('statement.none')}</p>}
        {earlier.length ? (
          <details>
            <summary>{t('statement.earlier')}</summary>
            {earlier.map((statement) => (
              <StatementEntry key={statement.id} statement={statement} />
            ))}
          </details>
        ) : null}
        {newest && hasCouncil ? <p data-dimmed>{t('statement.no')}</p> : null}
      </div>
      {giving ? <StatementDialog bodies={statements.may.give} onClose={() => setGiving(false)} /> : null}
    </Card>
  );
}
