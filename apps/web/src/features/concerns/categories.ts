import { concernCategories } from '@einklang/content/concern-categories.data';
import { useLocale } from '../../shared/texts';

type Category = (typeof concernCategories.entries)[number];

export const categoryOf = (code: Category['id']): Category =>
  concernCategories.entries.find(({ id }) => id === code)!;

/** The name of a category; with the way people put it where there is room. */
export function useCategories(): {
  name: (code: Category['id']) => string;
  choices: { value: Category['id']; label: string }[];
} {
  const locale = useLocale();
  return {
    name: (code) => categoryOf(code).label[locale],
    choices: concernCategories.entries.map(({ id, label, example }) => ({
      value: id,
      label: example ? `${label[locale]} – ${example[locale]}` : label[locale],
    })),
  };
}
