import { TextAreaField } from '@einklang/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useAutosave, useTheirs, type Autosave } from '../../shared/autosave';
import { useCompany } from '../../shared/company';
import { SaveLine } from '../../shared/save-line';
import { StaleDialog } from '../../shared/stale-dialog';
import { useFormats, useTexts } from '../../shared/texts';
import {
  meetingQuery,
  useSaveSection,
  useSayWriting,
  type AgendaItem,
  type MeetingView,
} from './meetings.queries';
import classes from './meetings.module.css';

/** The section of one item: a text that saves itself, or the text as it stands where it can't be changed. */
export function Section({ meeting, item }: { meeting: MeetingView; item: AgendaItem }): ReactElement | null {
  const t = useTexts('meetings');
  if (meeting.may.write) return <Editor meetingId={meeting.id} item={item} />;
  if (meeting.state === 'CANCELLED') return null;
  return item.minutes ? (
    <p className={classes.text}>{item.minutes}</p>
  ) : (
    <p className={classes.dimmed}>{t('agenda.none')}</p>
  );
}

function Editor({ meetingId, item }: { meetingId: string; item: AgendaItem }): ReactElement {
  const t = useTexts('meetings');
  const { dateTime } = useFormats();
  const { minutes: value, version, editedByName, editedAt, writingName } = item;
  const saving = useAutosave({ value, version }, useSaveSection(meetingId, item.id));
  const sayWriting = useSayWriting(meetingId, item.id);
  return (
    <>
      <TextAreaField
        name={`minutes-${item.id}`}
        label={t('agenda.text', { number: item.position })}
        hint={t('agenda.hint')}
        optional
        rows={5}
        maxLength={20_000}
        value={saving.value}
        onChange={(text) => {
          sayWriting();
          saving.change(text);
        }}
      />
      <SaveLine saving={saving} />
      {writingName ? (
        <p role="status" className={classes.dimmed}>
          {t('agenda.writing', { name: writingName })}
        </p>
      ) : editedByName && editedAt ? (
        <p className={classes.dimmed}>
          {t('agenda.edited', { name: editedByName, date: dateTime(editedAt) })}
        </p>
      ) : null}
      <Conflict meetingId={meetingId} itemId={item.id} saving={saving} />
    </>
  );
}

/** Somebody else saved this section meanwhile: both texts side by side, the reader decides. */
function Conflict(props: {
  meetingId: string;
  itemId: string;
  saving: Autosave<string>;
}): ReactElement | null {
  const t = useTexts('meetings');
  const { dateTime } = useFormats();
  const client = useQueryClient();
  const { id: companyId } = useCompany();
  const [meeting, forget] = useTheirs<MeetingView>(props.saving.state, () =>
    client.fetchQuery({ ...meetingQuery(companyId, props.meetingId), staleTime: 0 }),
  );
  const theirs = meeting?.agenda.find(({ id }) => id === props.itemId);
  if (!theirs) return null;
  const settle = (isMine: boolean): void => {
    props.saving.settle(isMine ? props.saving.value : theirs.minutes, theirs.version, isMine);
    forget();
  };
  return (
    <StaleDialog
      opened
      mine={<p className={classes.text}>{props.saving.value}</p>}
      theirs={
        <>
          <p>
            {t('agenda.staleBy', {
              name: theirs.editedByName ?? '',
              date: theirs.editedAt ? dateTime(theirs.editedAt) : '',
            })}
          </p>
          <p className={classes.text}>{theirs.minutes}</p>
        </>
      }
      onKeepMine={() => settle(true)}
      onTakeTheirs={() => settle(false)}
    />
  );
}
