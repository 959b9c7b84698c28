import { products } from '@einklang/content/products.data';

const known = new Map(
  products.entries.flatMap(({ id, name }) =>
    [id, name.de, name.en].map((word) => [word.toLowerCase(), id] as const),
  ),
);

/** The product of the catalogue that a cell names, by its id or its name. */
export const productOf = (text: string): string | undefined => known.get(text.toLowerCase());
