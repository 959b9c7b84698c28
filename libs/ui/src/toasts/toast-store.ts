export interface Toast {
  id: number;
  text: string;
  tone: 'done' | 'problem';
  /** How long it stays, in milliseconds; while it is hovered or holds the focus, time stands still. */
  duration: number;
  undo?: (() => void) | undefined;
  /** Called when the toast has gone without being undone. */
  onGone?: (() => void) | undefined;
}

type Listener = () => void;

let toasts: readonly Toast[] = [];
let last = 0;
const listeners = new Set<Listener>();

function set(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

export function subscribeToToasts(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentToasts(): readonly Toast[] {
  return toasts;
}

function show(toast: Omit<Toast, 'id'>): number {
  last += 1;
  set([...toasts.slice(-2), { ...toast, id: last }]);
  return last;
}

/** Takes the toast away; `undone` keeps what was waiting for its end from happening. */
export function dismissToast(id: number, undone = false): void {
  const toast = toasts.find((one) => one.id === id);
  if (!toast) return;
  set(toasts.filter((one) => one.id !== id));
  if (undone) toast.undo?.();
  else toast.onGone?.();
}

/** Says that something is done. */
export function toast(text: string): number {
  return show({ text, tone: 'done', duration: 6_000 });
}

/** Says that something went wrong and nothing is lost. */
export function problemToast(text: string): number {
  return show({ text, tone: 'problem', duration: 12_000 });
}

/** Ten seconds to take it back; `onGone` is called when they are over. */
export function undoToast(text: string, undo: () => void, onGone?: () => void): number {
  return show({ text, tone: 'done', duration: 10_000, undo, onGone });
}
