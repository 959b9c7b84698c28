import { Stack } from '@mantine/core';
import { CardsSkeleton, Columns, EmptyState, StatusChip } from '@einklang/ui';
import { IconMessages } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { ParticipationTabs } from '../../shared/participation-tabs';
import { QueryView } from '../../shared/query-view';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './participation.module.css';
import { statementsQuery, type StatementList } from './participation.queries';
import { PositionCard } from './position-card';

/** BT-10: every position beside the others, who was asked until when, and who is still to be asked. */
export function PositionsPage(): ReactElement {
  const t = useTexts('participation');
  const { id: companyId } = useCompany();
  const initiative = useInitiative();
  const query = useQuery({
    ...statementsQuery(companyId, initiative.id),
    enabled: initiative.shortlistedAt !== null,
  });
  if (initiative.shortlistedAt === null) return <EmptyState icon={IconMessages}>{t('notYet')}</EmptyState>;
  return (
    <Stack>
      <ParticipationTabs />
      <p>{t('positions.intro')}</p>
      <QueryView query={query} skeleton={<CardsSkeleton />}>
        {(statements) => <Positions statements={statements} />}
      </QueryView>
    </Stack>
  );
}

function Positions({ statements }: { statements: StatementList }): ReactElement {
  const t = useTexts('participation');
  const { list } = useFormats();
  const { bodies, items, requests } = statements;
  const owed = bodies.filter((one) => one.owed);
  const given = owed.filter(({ body }) => items.some((statement) => statement.body === body));
  const unasked = owed.filter(
    ({ body }) => !given.some((one) => one.body === body) && !requests.some((one) => one.body === body),
  );
  // Who must be heard first, then who may be.
  const shown = [...owed, ...bodies.filter((one) => !one.owed)];
  return (
    <Stack>
      <div className={classes.actions} role="status">
        <StatusChip kind={given.length === owed.length ? 'done' : 'due'}>
          {given.length === owed.length
            ? t('positions.summaryAll')
            : t('positions.summary', { given: given.length, owed: owed.length })}
        </StatusChip>
        {unasked.length > 0 ? (
          <span>
            {t('positions.missing', {
              bodies: list(unasked.map(({ body }) => t(`statement.bodies.${body}`))),
            })}
          </span>
        ) : null}
      </div>
      <Columns least={20}>
        {shown.map((one) => (
          <PositionCard key={one.body} of={one} statements={statements} />
        ))}
      </Columns>
      <p data-dimmed>{t('positions.silence')}</p>
    </Stack>
  );
}
