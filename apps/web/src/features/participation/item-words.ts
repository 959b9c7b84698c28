import { informationItems } from '@einklang/content/information-items.data';
import { useLocale } from '../../shared/texts';
import type { ItemId, PackageItem } from './participation.queries';

/** Label and help of an item of the package, in the reader's language. */
export function useItemWords(): (itemId: ItemId) => { label: string; help: string } {
  const locale = useLocale();
  return (itemId) => {
    const item = informationItems.entries.find(({ id }) => id === itemId);
    return { label: item?.label[locale] ?? itemId, help: item?.help[locale] ?? '' };
  };
}

/** The state as shown: an exclusion that the other side has not answered is a state of its own. */
export function shownState(
  item: Pick<PackageItem, 'state' | 'exclusion'>,
): PackageItem['state'] | 'EXCLUSION_OPEN' {
  return item.state === 'NOT_APPLICABLE' && !item.exclusion?.acceptedAt ? 'EXCLUSION_OPEN' : item.state;
}
