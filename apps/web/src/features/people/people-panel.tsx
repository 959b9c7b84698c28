import { Button } from '@mantine/core';
import {
  ActionMenu,
  Card,
  ConfirmDialog,
  DataTable,
  DisclosureItem,
  StatusChip,
  toast,
  type Column,
} from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import type { PersonView } from '../../shared/people';
import { useRoleNames } from '../../shared/role-names';
import { useFormats, useTexts } from '../../shared/texts';
import { GrantDialog } from './grant-dialog';
import { useEndMembership, type Grantable, type MembershipView } from './people.queries';
import classes from './people.module.css';

interface Ending {
  person: PersonView;
  membership: MembershipView;
}

export function PeoplePanel({
  people,
  grantable,
}: {
  people: readonly PersonView[];
  grantable: readonly Grantable[];
}): ReactElement {
  const t = useTexts('people');
  const roleNames = useRoleNames();
  const [granting, setGranting] = useState<PersonView | null>(null);
  const [ending, setEnding] = useState<Ending | null>(null);
  const end = useEndMembership(() => {
    setEnding(null);
    toast(t('ended'));
  });
  const columns = useColumns(grantable.length > 0, setGranting, setEnding);
  return (
    <Card title={t('sections.people')}>
      <DataTable
        caption={t('sections.people')}
        captionHidden
        columns={columns}
        rows={people.filter((person) => person.memberships.length > 0)}
        rowId={(person) => person.id}
      />
      {granting ? (
        <GrantDialog person={granting} grantable={grantable} onClose={() => setGranting(null)} />
      ) : null}
      <ConfirmDialog
        opened={ending !== null}
        onClose={() => setEnding(null)}
        onConfirm={() => ending && end.mutate(ending.membership.id)}
        title={t('endDialog.title')}
        confirmLabel={t('endDialog.confirm')}
        danger
        busy={end.isPending}
      >
        {ending
          ? t('endDialog.text', {
              name: ending.person.name,
              role: roleNames({ roles: [ending.membership.role], mandate: ending.membership.mandate }),
            })
          : null}
      </ConfirmDialog>
    </Card>
  );
}

function useColumns(
  administers: boolean,
  onGrant: (person: PersonView) => void,
  onEnd: (ending: Ending) => void,
): Column<PersonView>[] {
  const t = useTexts('people');
  const roleNames = useRoleNames();
  const { day } = useFormats();
  const nameOf = (membership: MembershipView): string =>
    roleNames({ roles: [membership.role], mandate: membership.mandate });
  const columns: Column<PersonView>[] = [
    {
      id: 'name',
      label: t('columns.name'),
      rowHeader: true,
      cell: (person) => (
        <>
          {person.name}
          {person.note ? <span className={classes.note}>{person.note}</span> : null}
        </>
      ),
    },
    {
      id: 'roles',
      label: t('columns.roles'),
      cell: (person) => (
        <ul className={classes.roles}>
          {person.memberships.map((membership) => (
            <li key={membership.id}>
              {nameOf(membership)}
              {membership.validTo ? (
                <StatusChip kind="due">{t('until', { date: day(membership.validTo) })}</StatusChip>
              ) : null}
            </li>
          ))}
        </ul>
      ),
    },
    { id: 'email', label: t('columns.email'), cell: (person) => person.email },
  ];
  if (!administers) return columns;
  return [
    ...columns,
    {
      id: 'act',
      label: t('columns.act'),
      cell: (person) => {
        const mine = person.memberships.filter((membership) => membership.mayEnd);
        return (
          <div className={classes.acts}>
            <Button
              size="compact-md"
              variant="subtle"
              aria-label={t('grantNamed', { name: person.name })}
              onClick={() => onGrant(person)}
            >
              {t('grant')}
            </Button>
            {mine.length ? (
              <ActionMenu compact label={t('moreNamed', { name: person.name })}>
                {mine.map((membership) => (
                  <DisclosureItem key={membership.id} onClick={() => onEnd({ person, membership })}>
                    {t('endNamed', { role: nameOf(membership) })}
                  </DisclosureItem>
                ))}
              </ActionMenu>
            ) : null}
          </div>
        );
      },
    },
  ];
}
