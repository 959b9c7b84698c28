/** Puts values into the {{names}} of a text, as i18next does in the web. An unknown name stays, so that it is seen. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/**
 * Picks `<key>_one` or `<key>_other` by the rules of the language and fills in the count and the other values.
 * The same keys work with i18next's `t(key, { count })`.
 */
export function plural(
  texts: Readonly<Record<string, unknown>>,
  key: string,
  count: number,
  locale: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
  const text = texts[`${key}_${form}`];
  if (typeof text !== 'string') throw new Error(`No text ${key}_${form}`);
  return fill(text, { count, ...values });
}
