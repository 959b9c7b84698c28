import type { Schema } from '@einklang/api-client';

export type ViewSide = Schema<'MembershipView'>['views'][number];

export interface View {
  companyId: string;
  side: ViewSide;
}

const KEPT = 'einklang.view';

let view: View | null = kept();
const listeners = new Set<() => void>();

/** It lasts as long as the tab, so that a page can be loaded anew within a view. */
function kept(): View | null {
  const text = globalThis.sessionStorage?.getItem(KEPT);
  return text ? (JSON.parse(text) as View) : null;
}

/** As which side the reader looks, and where; null as themselves. */
export const currentView = (): View | null => view;

/** The side with whose rights this address is asked for; null for one's own. */
export function viewOf(url: string): ViewSide | null {
  return view && url.includes(`/companies/${view.companyId}/`) ? view.side : null;
}

export function setView(next: View | null): void {
  view = next;
  if (next) sessionStorage.setItem(KEPT, JSON.stringify(next));
  else sessionStorage.removeItem(KEPT);
  for (const listener of listeners) listener();
}

export function onView(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
