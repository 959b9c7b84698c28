import type { ReactNode } from 'react';
import type { Place } from '../../shared/places';

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
  pane: ReactNode;
}
