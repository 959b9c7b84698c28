import type { ItemId } from './participation.queries';

const nameOf = (key: string): string => `einklang-draft:${key}`;

/** What was written and not yet handed over, by item: kept in this tab of this device like every draft. */
export function readDrafts(key: string, ids: readonly ItemId[]): Partial<Record<ItemId, string>> {
  try {
    const kept = JSON.parse(sessionStorage.getItem(nameOf(key)) ?? '{}') as Record<string, unknown>;
    return Object.fromEntries(
      ids.flatMap((id) => (typeof kept[id] === 'string' ? [[id, kept[id] as string]] : [])),
    );
  } catch {
    return {};
  }
}

/** Keeps the drafts; with none left nothing stays behind. */
export function writeDrafts(key: string, drafts: Partial<Record<ItemId, string>>): void {
  const kept = Object.entries(drafts).filter(([, text]) => text);
  try {
    if (kept.length) sessionStorage.setItem(nameOf(key), JSON.stringify(Object.fromEntries(kept)));
    else sessionStorage.removeItem(nameOf(key));
  } catch {
    // Without storage the draft lives as long as the page.
  }
}
