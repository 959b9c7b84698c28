const MAY_BE_FORMULA = /^'*[=+\-@\t\r]/;

/**
 * Puts an apostrophe before text that a spreadsheet could take for a formula. Text that has one already gets one more,
 * so that `unguarded` always gives back what was written.
 */
export const guarded = (text: string): string => (MAY_BE_FORMULA.test(text) ? `'${text}` : text);

/** Takes back what `guarded` did; other text stays. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && MAY_BE_FORMULA.test(text) ? text.slice(1) : text;

/** Text that a spreadsheet would calculate: begins like a formula and is no number. */
export const isFormula = (text: string): boolean =>
  /^[=@]/.test(text) ||
  (/^[+-]/.test(text) && !/^[+-]?[\d.,\s]+%?$/.test(text) && /^[+-]\s*[\w("'@=]/.test(text));
