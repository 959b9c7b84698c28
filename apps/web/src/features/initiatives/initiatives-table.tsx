import { DataTable, type Column } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { DueChip } from '../../shared/due-chip';
import type { InitiativeView } from '../../shared/initiative';
import { LightWord, type LightView } from '../../shared/participation-light';
import { RoomMark } from '../../shared/room-mark';
import { useSideName, useStageName } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';

export type Lights = ReadonlyMap<string, LightView>;

/** The list: one row per initiative, on phones one card. */
export function InitiativesTable({
  initiatives,
  lights,
}: {
  initiatives: readonly InitiativeView[];
  lights: Lights;
}): ReactElement {
  const t = useTexts('initiatives');
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      columns={useColumns(lights)}
      rows={initiatives}
      rowId={(initiative) => initiative.id}
    />
  );
}

function useColumns(lights: Lights): Column<InitiativeView>[] {
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
      id: 'light',
      label: t('columns.light'),
      cell: ({ id }) => <LightOf light={lights.get(id)} />,
    },
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

/** The lamp of an initiative; none before it is shortlisted. */
export function LightOf({ light }: { light: LightView | undefined }): ReactElement | null {
  return light ? <LightWord colour={light.colour} /> : null;
}

export function InitiativeLink({ initiative }: { initiative: InitiativeView }): ReactElement {
  const { id: companyId } = useCompany();
  return (
    <Link to="/b/$companyId/vorhaben/$initiativeId" params={{ companyId, initiativeId: initiative.id }}>
      {initiative.title}
    </Link>
  );
}
