const VARIABLE = /\{([\p{L}][\p{L}\p{N}_]*)\}/gu;

export interface FilledText {
  readonly text: string;
  /** Names without a value, each once, in the order of the text; they stay in the text as `{name}`. */
  readonly missing: readonly string[];
}

/** Puts values into the `{…}` of a clause, once: what a value contains is not filled again. Blank values are missing. */
export function fillVariables(
  text: string,
  values: Readonly<Record<string, string | number | undefined>>,
): FilledText {
  const missing = new Set<string>();
  const filled = text.replace(VARIABLE, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? String(values[name] ?? '').trim() : '';
    if (value === '') missing.add(name);
    return value === '' ? placeholder : value;
  });
  return { text: filled, missing: [...missing] };
}

/** The names of the variables in a text, each once. */
export function variablesOf(text: string): string[] {
  return [...new Set([...text.matchAll(VARIABLE)].map((match) => match[1] ?? ''))];
}

/** Paragraph numbers for cross-references: variable name to the place of the clause in the agreement, from 1. */
export function referenceValues<Id extends string>(
  clausesInOrder: readonly Id[],
  references: Readonly<Record<string, Id>>,
): Record<string, number> {
  const placed = Object.entries(references).map(
    ([name, id]) => [name, clausesInOrder.indexOf(id) + 1] as const,
  );
  return Object.fromEntries(placed.filter(([, place]) => place > 0));
}
