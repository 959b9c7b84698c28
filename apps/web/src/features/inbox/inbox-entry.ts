import type { ReactNode } from 'react';
import type { Place } from '../../shared/places';
import type { Snoozable } from './snooze.queries';

/** One row of the inbox with what the pane shows of it, whatever it is about. */
export interface InboxEntry extends Place {
  id: string;
  group: string;
  title: string;
  /** What it is about: the initiative. */
  about: string;
  note: string;
  chip: ReactNode;
  isUnread: boolean;
  initiativeId: string | null;
  /** What can be put off, until when it is, and whether it may be. */
  subject: Snoozable;
  dueOn: string | null;
  backOn: string | null;
  maySnooze: boolean;
  pane: ReactNode;
}
