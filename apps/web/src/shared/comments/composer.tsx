import { Button } from '@mantine/core';
import { SelectField, TextAreaField, toast } from '@einklang/ui';
import { IconMessage } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../company';
import { useDraft } from '../draft';
import type { RoomKind } from '../rooms';
import { useTexts } from '../texts';
import { useWriteComment, type CommentSubject } from './comments.queries';
import type { CommentedText } from './commented-text';
import classes from './comments.module.css';
import { MentionField } from './mention-field';
import { passageChoices } from './passage-choices';
import { ReadersEcho } from './readers-echo';
import { sendOnCtrlEnter } from './send-keys';

/** Where a comment is written: the room stands beside the field, and below it who will read it. */
export function Composer(props: {
  subject: CommentSubject;
  room: RoomKind;
  text?: CommentedText | undefined;
  /** The comment that is answered, and by whom it is. */
  answering?: { id: string; name: string };
  onSent?: () => void;
}): ReactElement {
  const { subject, room, text, answering } = props;
  const t = useTexts('comments');
  const company = useCompany();
  const [draft, keep, drop] = useDraft(
    [company.id, subject.subjectType, subject.subjectId, room, answering?.id ?? ''].join(':'),
  );
  const [mentions, setMentions] = useState<readonly string[]>([]);
  const [missing, setMissing] = useState(false);
  const write = useWriteComment(subject);
  const name = `comment-${room}-${answering?.id ?? subject.subjectId}`;
  const problems = useTexts('problemBasics');

  function send(): void {
    if (write.isPending) return;
    if (!draft.trim()) return setMissing(true);
    const anchor =
      !answering && text?.passage
        ? { ...text.passage, ...(text.versionId && { versionId: text.versionId }) }
        : undefined;
    write.mutate(
      {
        room,
        body: draft.trim(),
        mentions: [...mentions],
        ...(answering && { parentId: answering.id }),
        ...(anchor && { anchor }),
      },
      {
        onSuccess: () => {
          drop();
          setMentions([]);
          text?.mark(null);
          toast(t('sent'));
          props.onSent?.();
        },
      },
    );
  }

  return (
    <form
      className={classes.composer}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={sendOnCtrlEnter}
    >
      {text && !answering ? <PassageChoice text={text} /> : null}
      <TextAreaField
        name={name}
        label={answering ? t('answerTo', { name: answering.name }) : t('body')}
        value={draft}
        onChange={(value) => {
          keep(value);
          setMissing(false);
        }}
        rows={answering ? 2 : 3}
        maxLength={10_000}
        error={missing ? problems('required') : undefined}
        autoFocus={answering !== undefined}
      />
      <ReadersEcho room={room} />
      <MentionField name={`${name}-mention`} room={room} mentions={mentions} onChange={setMentions} />
      <div>
        <Button
          type="submit"
          variant="default"
          aria-keyshortcuts="Control+Enter"
          leftSection={<IconMessage size={20} aria-hidden />}
          loading={write.isPending}
        >
          {answering ? t('sendAnswer') : t('send')}
        </Button>{' '}
        <span className={classes.keys}>{t('keys')}</span>
      </div>
    </form>
  );
}

/** The passage that was marked, or a sentence chosen from a list for those who use no mouse. */
function PassageChoice({ text }: { text: CommentedText }): ReactElement {
  const t = useTexts('comments');
  const choices = passageChoices(text.value);
  if (text.passage)
    return (
      <div>
        <span>{t('quote')}</span>
        <blockquote className={classes.quote}>{text.passage.exact}</blockquote>
        <Button size="compact-md" variant="subtle" onClick={() => text.mark(null)}>
          {t('dropPassage')}
        </Button>
      </div>
    );
  return (
    <SelectField
      name={`passage-${text.subject.subjectId}`}
      label={t('choosePassage')}
      optional
      value=""
      none={t('noPassage')}
      choices={choices.map(({ id, label }) => ({ value: id, label }))}
      onChange={(id) => text.mark(choices.find((choice) => choice.id === id)?.passage ?? null)}
    />
  );
}
