import type { Texts } from '@einklang/texts';

export interface InitiativeTab {
  id: keyof Texts['initiatives']['tabs'];
  to: string;
}

const at = '/b/$companyId/vorhaben/$initiativeId';

/** The pages of an initiative in the order of its life. A tab shows as soon as its address exists in `routes.ts`. */
const tabs: readonly InitiativeTab[] = [
  { id: 'overview', to: at },
  { id: 'potential', to: `${at}/potenzial` },
  { id: 'businessCase', to: `${at}/business-case` },
  { id: 'participation', to: `${at}/beteiligung` },
  { id: 'agreement', to: `${at}/vereinbarung` },
  { id: 'files', to: `${at}/dateien` },
  { id: 'timeline', to: `${at}/verlauf` },
];

/** The tabs in this company; without a works council there is a policy instead of an agreement. */
export function initiativeTabs(hasCouncil: boolean, isBuilt: (to: string) => boolean): InitiativeTab[] {
  return tabs
    .filter((tab) => isBuilt(tab.to))
    .map((tab) => (tab.id === 'agreement' && !hasCouncil ? { ...tab, id: 'policy' } : tab));
}
