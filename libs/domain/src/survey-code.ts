/** Crockford's base 32: no I, L, O and U, which people take for 1, 0 and V. */
export const SURVEY_CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const SURVEY_CODE_LENGTH = 10;

const WELL_FORMED = new RegExp(`^[${SURVEY_CODE_ALPHABET}]{${SURVEY_CODE_LENGTH}}$`);
const HALF = SURVEY_CODE_LENGTH / 2;

/** A code of random bytes, ten of them or more: 32 letters divide 256, so each is as likely as any other. */
export function makeSurveyCode(random: Uint8Array): string {
  if (random.length < SURVEY_CODE_LENGTH) throw new Error(`A code needs ${SURVEY_CODE_LENGTH} random bytes`);
  return Array.from(
    random.subarray(0, SURVEY_CODE_LENGTH),
    (byte) => SURVEY_CODE_ALPHABET[byte % SURVEY_CODE_ALPHABET.length],
  ).join('');
}

/** As it is printed on a slip: `ABCDE-FGHJK`. */
export const printSurveyCode = (code: string): string => `${code.slice(0, HALF)}-${code.slice(HALF)}`;

/**
 * The letters that somebody typed, without blanks and dashes, whatever their case; O stands for 0, I and L for 1. This
 * form, not the printed one, is what is hashed.
 */
export function lettersOfSurveyCode(typed: string): string {
  return typed
    .replace(/[\s\u2010-\u2015\u2212_.-]+/g, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** The code that somebody typed, or null when it can't be one. */
export function readSurveyCode(typed: string): string | null {
  const letters = lettersOfSurveyCode(typed);
  return WELL_FORMED.test(letters) ? letters : null;
}
