import type { Locale } from '@einklang/texts/locale';
import type { ReactElement } from 'react';
import type { Looks } from './draft';
import { useWords } from './words';

const NAMES = [
  ['de', 'Deutsch'],
  ['en', 'English'],
] as const satisfies readonly (readonly [Locale, string])[];

/** Language, plain language, larger text. */
export function LooksBar({ onChange }: { onChange: (looks: Looks) => void }): ReactElement {
  const { t, looks } = useWords();
  return (
    <section className="looks" aria-label={t('options')}>
      <label>
        {t('language')}
        <select
          value={looks.locale}
          onChange={({ target }) => onChange({ ...looks, locale: target.value as Locale })}
        >
          {NAMES.map(([locale, name]) => (
            <option key={locale} value={locale} lang={locale}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-pressed={looks.plain}
        onClick={() => onChange({ ...looks, plain: !looks.plain })}
      >
        {t('plainSwitch')}
      </button>
      <button
        type="button"
        aria-pressed={looks.large}
        aria-label={t('largerName')}
        onClick={() => onChange({ ...looks, large: !looks.large })}
      >
        {t('largerSwitch')}
      </button>
    </section>
  );
}
