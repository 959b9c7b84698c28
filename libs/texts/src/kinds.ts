import type { Texts } from './locale';
import type { MailKind } from './mail';

/** Events of the audit trail, `<noun>.<past tense>`: each has its sentence in the timeline. */
export type EventName = keyof Texts['timeline']['events'];

/** What one side can owe the other: each has its words in the inbox. */
export type TaskKind = keyof Texts['inbox']['tasks'];

/** What people can be told: each has its words in the inbox and its mail. */
export type NewsKind = keyof Texts['inbox']['notifications'] & MailKind;
