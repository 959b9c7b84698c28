import type { ReactNode } from 'react';

/** One row of the inbox with what the pane shows of it, whatever it is about. */
export interface InboxEntry {
  id: string;
  group: string;
  title: string;
  /** What it is about: the initiative. */
  about: string;
  note: string;
  chip: ReactNode;
  isUnread: boolean;
  /** Where it is worked on. */
  to: string;
  search: Record<string, unknown>;
  initiativeId: string | null;
  pane: ReactNode;
}
