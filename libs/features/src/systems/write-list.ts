import { products } from '@einklang/content/products.data';
import type { Cell } from '@einklang/platform/tables';
import { textsOf, type Locale } from '@einklang/texts';
import { LIST_COLUMNS, SHOWN_COLUMNS } from './list-columns';
import type { SystemView } from './system.view';

/** The list as a table: what an import takes, and what it only shows. */
export const listOf = (
  systems: readonly SystemView[],
  locale: Locale,
): { header: string[]; rows: Cell[][] } => {
  const { list, hostings, statuses, results } = textsOf(locale).systems;
  return {
    header: [...LIST_COLUMNS, ...SHOWN_COLUMNS].map((column) => list.columns[column]),
    rows: systems.map(({ details, ...system }): Cell[] => [
      system.id,
      system.product,
      system.vendor,
      details?.modules ?? '',
      system.purpose,
      system.area,
      details?.users ?? null,
      details?.hosting ? hostings[details.hosting] : '',
      details?.administrator ?? '',
      statuses[system.status],
      details?.responsibleName ?? '',
      details?.contractUntil ?? '',
      details?.finding ?? '',
      products.entries.find(({ id }) => id === details?.catalogueId)?.name[locale] ??
        details?.catalogueId ??
        '',
      system.otherAgreement,
      results[system.isAi ?? 'none'],
      system.agreement?.title ?? '',
      system.unregulated ? list.yes : list.no,
      details?.lastReviewOn ?? '',
      system.nextReviewOn ?? '',
    ]),
  };
};
