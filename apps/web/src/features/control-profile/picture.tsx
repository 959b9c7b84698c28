import { controlData, controlViewers } from '@einklang/content/control-profile.data';
import {
  CONTROL_DATA_TYPES,
  CONTROL_VIEWERS,
  GRANULARITIES,
  type ControlDataType,
  type ControlViewer,
} from '@einklang/domain';
import { Card, DataTable } from '@einklang/ui';
import { IconBuilding, IconUser, IconUserQuestion, IconUsersGroup } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import type { ControlRow } from './control-profile.queries';
import classes from './control-profile.module.css';

const ICONS = {
  PERSON: IconUser,
  PSEUDONYM: IconUserQuestion,
  TEAM: IconUsersGroup,
  SITE: IconBuilding,
} as const;

/** Data × who sees them: a picture that is a table. Shape and word say how closely, the colour only repeats it. */
export function Picture({ rows }: { rows: readonly ControlRow[] }): ReactElement {
  const t = useTexts('controlProfile');
  const locale = useLocale();
  const data = CONTROL_DATA_TYPES.filter((type) => rows.some((row) => row.dataType === type));
  const viewers = CONTROL_VIEWERS.filter((viewer) => rows.some((row) => row.viewer === viewer));
  return (
    <Card title={t('picture.title')} note={t('picture.note')}>
      <DataTable
        caption={t('picture.caption')}
        captionHidden
        rows={data}
        rowId={(type) => type}
        stayTable
        columns={[
          {
            id: 'data',
            label: t('picture.data'),
            rowHeader: true,
            cell: (type) => controlData[type].label[locale],
          },
          ...viewers.map((viewer) => ({
            id: viewer,
            label: controlViewers[viewer][locale],
            cell: (type: ControlDataType) => <Look row={closest(rows, type, viewer)} />,
          })),
        ]}
      />
    </Card>
  );
}

function Look({ row }: { row: ControlRow | undefined }): ReactElement {
  const t = useTexts('controlProfile');
  if (!row) return <span className={classes.dimmed}>{t('picture.nobody')}</span>;
  const Icon = ICONS[row.granularity];
  return (
    <span className={classes.look} data-look={row.granularity}>
      <Icon size={18} aria-hidden />
      <span>
        {row.granularity === 'TEAM' && row.groupSize !== null
          ? t('picture.groupsFrom', { count: row.groupSize })
          : t(`picture.${row.granularity}`)}
      </span>
    </span>
  );
}

/** The closest look that somebody has at these data; among groups the smallest. */
function closest(
  rows: readonly ControlRow[],
  type: ControlDataType,
  viewer: ControlViewer,
): ControlRow | undefined {
  return rows
    .filter((row) => row.dataType === type && row.viewer === viewer)
    .sort(
      (a, b) =>
        GRANULARITIES.indexOf(a.granularity) - GRANULARITIES.indexOf(b.granularity) ||
        (a.groupSize ?? 0) - (b.groupSize ?? 0),
    )[0];
}
