import { Button, Stack } from '@mantine/core';
import { CardsSkeleton, EmptyState, PageHeader } from '@einklang/ui';
import { IconMessages } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { Admitted } from '../../shared/admitted';
import { useCompany } from '../../shared/company';
import { CouncilTabs } from '../../shared/council-tabs';
import { QueryView } from '../../shared/query-view';
import { RoomMark, RoomVisibility } from '../../shared/room-mark';
import { useTexts } from '../../shared/texts';
import { OpenDialog } from './open-dialog';
import { PollCard } from './poll-card';
import { strawPollsQuery } from './straw-polls.queries';
import classes from './straw-polls.module.css';

/** What the members of the council think before they meet; never called a vote, for it is none. */
export function StrawPollsPage(): ReactElement {
  return (
    <Admitted>
      <Polls />
    </Admitted>
  );
}

function Polls(): ReactElement {
  const t = useTexts('strawPolls');
  const query = useQuery(strawPollsQuery(useCompany().id));
  const [isOpening, setOpening] = useState(false);
  const open = query.data?.may.open ? <Button onClick={() => setOpening(true)}>{t('open')}</Button> : null;
  return (
    <>
      <PageHeader
        title={t('title')}
        visibility={<RoomVisibility room="COUNCIL" />}
        status={<RoomMark room="COUNCIL" />}
        actions={query.data?.items.length ? open : null}
      />
      <CouncilTabs />
      <p className={classes.note}>
        <strong>{t('note')}</strong> {t('what')}
      </p>
      <QueryView query={query} skeleton={<CardsSkeleton />}>
        {(list) =>
          list.items.length ? (
            <Stack>
              {list.items.map((poll) => (
                <PollCard key={poll.id} poll={poll} list={list} />
              ))}
            </Stack>
          ) : (
            <EmptyState icon={IconMessages} title={t('emptyTitle')} action={open}>
              {t('empty')}
            </EmptyState>
          )
        }
      </QueryView>
      {isOpening ? <OpenDialog onClose={() => setOpening(false)} /> : null}
    </>
  );
}
