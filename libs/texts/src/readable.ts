import type { Formats } from './formats';
import type { Locale } from './locale';

type Params = Readonly<Record<string, unknown>>;

/**
 * The values of a notification as people read them: a day under `...On` in the reader's form, the kind of a task
 * under `task` as its name. What reads otherwise in English stands under the same name with `En`. Everything else stays.
 */
export function readable(
  params: Params,
  tasks: Readonly<Record<string, { readonly wait: string }>>,
  formats: Pick<Formats, 'day'>,
  locale: Locale,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, german]) => {
      const value = locale === 'en' ? (params[`${name}En`] ?? german) : german;
      if (name === 'task') return [name, tasks[String(value)]?.wait ?? ''];
      if (name.endsWith('On') && typeof value === 'string') return [name, formats.day(value)];
      return [name, typeof value === 'number' ? value : String(value)];
    }),
  );
}
