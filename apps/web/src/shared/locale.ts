import { LOCALES, type Locale } from '@einklang/texts/locale';

const key = 'einklang-locale';

/** The language chosen on this device, else the browser's, else German. */
export function initialLocale(): Locale {
  const chosen = readStored() ?? navigator.language.slice(0, 2);
  return LOCALES.find((locale) => locale === chosen) ?? 'de';
}

/** Whether a language was chosen on this device. */
export function hasChosenLocale(): boolean {
  return readStored() !== null;
}

export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // Without storage the choice holds until the page is closed.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
