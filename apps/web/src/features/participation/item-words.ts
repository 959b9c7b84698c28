import { itemWords } from '@einklang/content';
import { informationItems } from '@einklang/content/information-items.data';
import { useCompany } from '../../shared/company';
import { useLocale } from '../../shared/texts';
import type { ItemId, PackageItem } from './participation.queries';

/** Label and help of an item of the package, in the reader's language. */
export function useItemWords(): (itemId: ItemId) => { label: string; help: string } {
  const locale = useLocale();
  const { hasCouncil } = useCompany();
  return (itemId) => {
    const item = informationItems.entries.find(({ id }) => id === itemId);
    if (!item) return { label: itemId, help: '' };
    const { label, help } = itemWords(item, hasCouncil);
    return { label: label[locale], help: help[locale] };
  };
}

/** The state as shown: an exclusion that the other side has not answered is a state of its own. */
export function shownState(
  item: Pick<PackageItem, 'state' | 'exclusion'>,
): PackageItem['state'] | 'EXCLUSION_OPEN' {
  return item.state === 'NOT_APPLICABLE' && !item.exclusion?.acceptedAt ? 'EXCLUSION_OPEN' : item.state;
}
