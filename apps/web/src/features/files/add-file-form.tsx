import { Button } from '@mantine/core';
import { Form, FormActions, RadioField, toast } from '@einklang/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { initiativeKey } from '../../shared/keys';
import { useReaders } from '../../shared/readers';
import { useRoomName, useRooms } from '../../shared/rooms';
import { useTexts } from '../../shared/texts';
import type { UploadRoom } from '../../shared/upload';
import { UploadField } from '../../shared/upload-field';
import { useUpload } from '../../shared/use-upload';

const UPLOAD_ROOMS: readonly UploadRoom[] = ['JOINT', 'EMPLOYER', 'COUNCIL'];

/** Adds a file to one of my rooms; who will read it stands beside the choice. */
export function AddFileForm({ initiativeId }: { initiativeId: string }): ReactElement {
  const t = useTexts('files');
  const frame = useTexts();
  const client = useQueryClient();
  const { id: companyId } = useCompany();
  const roomName = useRoomName();
  const rooms = useRooms().map(({ kind }) => kind);
  const [room, setRoom] = useState<UploadRoom>('JOINT');
  const { groups } = useReaders(room);
  const upload = useUpload({ room, initiativeId });
  const send = async (): Promise<void> => {
    if (!(await upload.send())) return;
    upload.choose([]);
    toast(t('added'));
    await client.invalidateQueries({ queryKey: initiativeKey(companyId, initiativeId, 'files') });
  };
  return (
    <Form onSubmit={() => void send()} label={t('add')}>
      <RadioField
        name="room"
        label={t('room')}
        hint={t('roomHint')}
        value={room}
        onChange={setRoom}
        disabled={upload.share !== null}
        choices={UPLOAD_ROOMS.filter((kind) => rooms.includes(kind)).map((kind) => ({
          value: kind,
          label: roomName(kind),
        }))}
      />
      {groups ? <p>{frame('rooms.readers', { who: groups })}</p> : null}
      <UploadField name="file" label={t('file')} upload={upload} />
      <FormActions>
        <Button type="submit" loading={upload.share !== null}>
          {t('send')}
        </Button>
      </FormActions>
    </Form>
  );
}
