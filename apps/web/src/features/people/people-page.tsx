import { Button, Stack } from '@mantine/core';
import { PageHeader, RowsSkeleton, VisibilityLine } from '@einklang/ui';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { peopleQuery } from '../../shared/people';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { InvitationsPanel } from './invitations-panel';
import { InviteDialog } from './invite-dialog';
import { PeoplePanel } from './people-panel';
import { RoomsPanel } from './rooms-panel';

/** Who takes part, in which role, and who can read what. Each side administers its own people. */
export function PeoplePage(): ReactElement {
  const t = useTexts('people');
  const company = useCompany();
  const query = useQuery(peopleQuery(company.id));
  const [inviting, setInviting] = useState(false);
  const grantable = query.data?.grantable ?? [];
  return (
    <>
      <PageHeader
        title={t('title')}
        visibility={<VisibilityLine>{t('visibility')}</VisibilityLine>}
        actions={
          grantable.length ? (
            <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setInviting(true)}>
              {t('invite')}
            </Button>
          ) : null
        }
      />
      <QueryView query={query} skeleton={<RowsSkeleton />}>
        {(people) => (
          <Stack>
            <PeoplePanel people={people.items} grantable={grantable} />
            {grantable.length ? <InvitationsPanel /> : null}
            <RoomsPanel />
          </Stack>
        )}
      </QueryView>
      {inviting ? <InviteDialog grantable={grantable} onClose={() => setInviting(false)} /> : null}
    </>
  );
}
