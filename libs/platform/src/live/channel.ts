import type { LiveEvent } from './live';

/** What travels between our processes at a time: changes, and whether the outbox has new rows. */
export interface Parcel {
  readonly events: readonly LiveEvent[];
  readonly relay: boolean;
}

/** A way from one of our processes to all of them. It connects by itself, again and again, until it is closed. */
export interface Channel {
  readonly isOpen: boolean;
  open(): Promise<void>;
  send(parcel: Parcel): Promise<void>;
  close(): Promise<void>;
}

/** What a channel tells the process it belongs to. */
export interface Receiver {
  event(event: LiveEvent): void;
  relay(): void;
  /** Rights of this account may have changed. */
  rights(accountId: string): void;
  /** It is open (again); what waits may go. */
  opened(): void;
  warn(words: string): void;
}
