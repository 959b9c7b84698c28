import { DataTable, type Column } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { DueChip } from '../../shared/due-chip';
import type { InitiativeView } from '../../shared/initiative';
import { RoomMark } from '../../shared/room-mark';
import { useSideName, useStageName } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';

/** The list: one row per initiative, on phones one card. */
export function InitiativesTable({ initiatives }: { initiatives: readonly InitiativeView[] }): ReactElement {
  const t = useTexts('initiatives');
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      columns={useColumns()}
      rows={initiatives}
      rowId={(initiative) => initiative.id}
    />
  );
}

function useColumns(): Column<InitiativeView>[] {
  const t = useTexts('initiatives');
  const { day } = useFormats();
  const stageName = useStageName();
  const sideName = useSideName();
  return [
    {
      id: 'title',
      label: t('columns.title'),
      rowHeader: true,
      cell: (initiative) => <InitiativeLink initiative={initiative} />,
    },
    { id: 'stage', label: t('columns.stage'), cell: ({ stage }) => stageName(stage) },
    {
      id: 'turn',
      label: t('columns.turn'),
      cell: ({ turn }) => (turn ? sideName(turn) : t('nobodysTurn')),
    },
    {
      id: 'due',
      label: t('columns.due'),
      cell: ({ nextDueOn }) =>
        nextDueOn ? (
          <>
            {day(nextDueOn)} <DueChip on={nextDueOn} />
          </>
        ) : (
          t('noDue')
        ),
    },
    { id: 'room', label: t('columns.room'), cell: ({ room }) => <RoomMark room={room} /> },
    { id: 'changed', label: t('columns.changed'), cell: ({ updatedAt }) => day(updatedAt) },
  ];
}

export function InitiativeLink({ initiative }: { initiative: InitiativeView }): ReactElement {
  const { id: companyId } = useCompany();
  return (
    <Link to="/b/$companyId/vorhaben/$initiativeId" params={{ companyId, initiativeId: initiative.id }}>
      {initiative.title}
    </Link>
  );
}
