import { products } from './products.data';
import type { Product } from './products';

/** What a list of software says of one system. */
export interface NamedSoftware {
  readonly product: string;
  readonly vendor?: string;
  readonly modules?: string;
}

/** Words as they compare: lower case, umlauts written out, no accents, nothing but letters and digits. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const phrases = products.entries.flatMap((product) =>
  product.aliases.map((alias) => ({ product, words: wordsOf(alias) })),
);

const follows = (words: readonly string[], phrase: readonly string[]): boolean =>
  words.some((_, at) => phrase.every((word, index) => words[at + index] === word));

/**
 * Products of the catalogue that this may be, the closest first. It suggests and never decides: what counts is the
 * longest known name that stands word for word in product, vendor and product, or modules.
 */
export const matchProducts = ({ product, vendor = '', modules = '' }: NamedSoftware): Product[] => {
  const places = [wordsOf(product), wordsOf(`${vendor} ${product}`), wordsOf(modules)];
  const best = new Map<Product, number>();
  for (const { product: entry, words } of phrases)
    if (places.some((place) => follows(place, words)))
      best.set(entry, Math.max(best.get(entry) ?? 0, words.length * 100 + words.join('').length));
  return [...best].sort(([, one], [, other]) => other - one).map(([entry]) => entry);
};
