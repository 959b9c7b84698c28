/**
 * How well one order predicts another, as Spearman's rank correlation: 0 is chance, 1 is knowing. Both lists hold the
 * same things.
 */
export function rankCorrelation(order, other) {
  const rank = new Map(other.map((thing, index) => [thing, index]));
  const count = order.length;
  const squares = order.reduce((sum, thing, index) => sum + (index - rank.get(thing)) ** 2, 0);
  return 1 - (6 * squares) / (count * (count ** 2 - 1));
}

/** How many would be named rightly by laying the two orders side by side; one is to be expected by chance. */
export const rightGuesses = (order, other) => order.filter((thing, index) => other[index] === thing).length;

/** Five standard deviations from chance: no seed comes there by itself, an order that leaks comes near 1. */
export const isChance = (order, other) =>
  Math.abs(rankCorrelation(order, other)) < 5 / Math.sqrt(order.length - 1) &&
  rightGuesses(order, other) < 10;

export const tell = (order, other) =>
  `correlation ${rankCorrelation(order, other).toFixed(2)}, ${rightGuesses(order, other)} of ${order.length} named rightly`;
