import { Button } from '@mantine/core';
import { Card, RowsSkeleton, toast } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useCompany, useInitiativeId } from '../../shared/company';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import classes from './participation.module.css';
import { periodsQuery, type AgreedPeriodView } from './participation.queries';
import { useConfirmPeriods, useWithdrawPeriod } from './participation.writes';
import { PeriodsDialog } from './periods-dialog';
import { usePeriodName } from './period-name';

/** The periods of this initiative: usual, proposed, agreed. None of them stands for consent. */
export function PeriodsPanel(): ReactElement {
  const t = useTexts('participation');
  const query = useQuery(periodsQuery(useCompany().id, useInitiativeId()));
  return (
    <Card title={t('periods.title')} note={t('periods.note')}>
      <QueryView query={query} skeleton={<RowsSkeleton rows={3} />}>
        {({ items, may }) => <Periods items={items} mayPropose={may.propose} />}
      </QueryView>
    </Card>
  );
}

function Periods({
  items,
  mayPropose,
}: {
  items: readonly AgreedPeriodView[];
  mayPropose: boolean;
}): ReactElement {
  const t = useTexts('participation');
  const [proposing, setProposing] = useState(false);
  const confirm = useConfirmPeriods();
  const open = items.flatMap(({ proposal }) => (proposal?.may.confirm ? [proposal.id] : []));
  return (
    <div className={classes.stack}>
      <ul className={classes.plain}>
        {items.map((item) => (
          <Period key={item.period} item={item} />
        ))}
      </ul>
      <div className={classes.actions}>
        {open.length ? (
          <Button
            variant="default"
            size="compact-md"
            loading={confirm.isPending}
            onClick={() => confirm.mutate(open, { onSuccess: () => toast(t('periods.confirmed')) })}
          >
            {t('periods.confirmAll')}
          </Button>
        ) : null}
        {mayPropose ? (
          <Button variant="default" size="compact-md" onClick={() => setProposing(true)}>
            {t('periods.propose')}
          </Button>
        ) : null}
      </div>
      {proposing ? <PeriodsDialog items={items} onClose={() => setProposing(false)} /> : null}
    </div>
  );
}

function Period({ item }: { item: AgreedPeriodView }): ReactElement {
  const t = useTexts('participation');
  const name = usePeriodName()(item.period);
  const withdraw = useWithdrawPeriod();
  const { proposal, agreedWorkingDays, defaultWorkingDays } = item;
  return (
    <li>
      <div>{name}</div>
      <div data-dimmed>
        {agreedWorkingDays === null
          ? t('periods.usual', { count: defaultWorkingDays })
          : t('periods.agreed', { count: agreedWorkingDays })}
      </div>
      {proposal ? (
        <div className={classes.row}>
          <span>{t('periods.proposed', { who: proposal.byName, count: proposal.workingDays })}</span>
          {proposal.may.withdraw ? (
            <Button
              variant="subtle"
              size="compact-sm"
              loading={withdraw.isPending}
              aria-label={t('periods.dropOf', { what: name })}
              onClick={() => withdraw.mutate(proposal.id)}
            >
              {t('periods.drop')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
