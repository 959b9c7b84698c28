import { DataTable } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { RoomMark } from '../../shared/room-mark';
import { useFormats, useTexts } from '../../shared/texts';
import { fileAddress, type FileView } from '../../shared/upload';
import classes from './files.module.css';

/** Files with the room that reads them. */
export function FilesTable({ files }: { files: readonly FileView[] }): ReactElement {
  const t = useTexts('files');
  const { bytes, day } = useFormats();
  const { id: companyId } = useCompany();
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      rows={files}
      rowId={({ id }) => id}
      columns={[
        {
          id: 'name',
          label: t('columns.name'),
          rowHeader: true,
          cell: ({ id, name }) => (
            <span className={classes.name}>
              <a href={fileAddress(companyId, id)} download>
                {name}
              </a>
            </span>
          ),
        },
        { id: 'room', label: t('columns.room'), cell: ({ room }) => <RoomMark room={room} /> },
        { id: 'size', label: t('columns.size'), cell: ({ size }) => bytes(size) },
        {
          id: 'added',
          label: t('columns.added'),
          cell: ({ addedAt, addedBy }) => t('addedBy', { day: day(addedAt), who: addedBy }),
        },
      ]}
    />
  );
}
