/** How many initiatives stand side by side at most. */
export const MOST_COMPARED = 4;

/** Which initiatives stand side by side, so that the view can be passed on: ids, joined by commas. */
export interface ComparisonSearch {
  mit?: string;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function comparisonSearch({ mit }: Record<string, unknown>): ComparisonSearch {
  return withChosen(chosenIn({ mit: typeof mit === 'string' ? mit : '' }));
}

/** The chosen ids, each once; what is no id is left out. */
export function chosenIn({ mit }: ComparisonSearch): string[] {
  const ids = (mit ?? '').split(',').filter((id) => ID.test(id));
  return [...new Set(ids)].slice(0, MOST_COMPARED);
}

export function withChosen(ids: readonly string[]): ComparisonSearch {
  return ids.length ? { mit: ids.join(',') } : {};
}
