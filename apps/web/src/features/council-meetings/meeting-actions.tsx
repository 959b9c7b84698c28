import { Button } from '@mantine/core';
import { ActionMenu, BoundaryDialog, ConfirmDialog, DisclosureItem, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useReaders } from '../../shared/readers';
import { useTexts } from '../../shared/texts';
import { CancelDialog } from './cancel-dialog';
import { useHold, useOppose, useTell, type MeetingView } from './meetings.queries';

type Open = 'tell' | 'hold' | 'oppose' | 'cancel' | null;

/** What can be done with the meeting as a whole: one button for what comes next, the rest in the menu. */
export function MeetingActions({ meeting }: { meeting: MeetingView }): ReactElement {
  const t = useTexts('meetings');
  const frame = useTexts();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const done = (): void => {
    close();
    toast(frame('states.saved'));
  };
  const hold = useHold(meeting.id, done);
  const oppose = useOppose(meeting.id, done);
  const { may } = meeting;
  return (
    <>
      {may.hold ? <Button onClick={() => setOpen('hold')}>{t('hold.button')}</Button> : null}
      {may.tell && !may.hold ? <Button onClick={() => setOpen('tell')}>{t('tell.button')}</Button> : null}
      <ActionMenu label={t('more')}>
        {may.tell && may.hold ? (
          <DisclosureItem onClick={() => setOpen('tell')}>{t('tell.button')}</DisclosureItem>
        ) : null}
        {may.oppose ? (
          <DisclosureItem onClick={() => setOpen('oppose')}>{t('oppose.button')}</DisclosureItem>
        ) : null}
        <DisclosureItem onClick={() => window.print()}>{t('print')}</DisclosureItem>
        {may.cancel ? (
          <DisclosureItem onClick={() => setOpen('cancel')}>{t('cancel.button')}</DisclosureItem>
        ) : null}
      </ActionMenu>
      <TellDialog meetingId={meeting.id} opened={open === 'tell'} onClose={close} />
      <ConfirmDialog
        opened={open === 'hold'}
        onClose={close}
        onConfirm={() => hold.mutate()}
        busy={hold.isPending}
        title={t('hold.title')}
        confirmLabel={t('hold.button')}
      >
        {t('hold.text')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={open === 'oppose'}
        onClose={close}
        onConfirm={() => oppose.mutate()}
        busy={oppose.isPending}
        title={t('oppose.title')}
        confirmLabel={t('oppose.button')}
      >
        {t('oppose.text')}
      </ConfirmDialog>
      {open === 'cancel' ? <CancelDialog meetingId={meeting.id} onClose={close} /> : null}
    </>
  );
}

/** The time crosses to the other side: who will read it is named. */
function TellDialog(props: { meetingId: string; opened: boolean; onClose: () => void }): ReactElement {
  const t = useTexts('meetings');
  const { people, members } = useReaders('JOINT');
  const recipients = people.filter(({ id }) =>
    members.some(({ personId, roles }) => personId === id && roles.includes('MANAGEMENT')),
  );
  const tell = useTell(props.meetingId, () => {
    props.onClose();
    toast(t('tell.done'));
  });
  return (
    <BoundaryDialog
      opened={props.opened}
      onClose={props.onClose}
      onConfirm={() => tell.mutate()}
      busy={tell.isPending}
      title={t('tell.title')}
      recipients={recipients}
      confirmLabel={t('tell.button')}
    >
      {t('tell.text')}
    </BoundaryDialog>
  );
}
