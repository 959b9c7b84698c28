import type { KeyboardEvent } from 'react';

/** Ctrl+Enter (on a Mac: Command) sends what is written; Enter alone begins a new line. */
export function sendOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
