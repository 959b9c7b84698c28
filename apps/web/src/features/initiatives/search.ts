import { STAGES, type Stage } from '@einklang/domain';
import { LIGHT_COLOURS, type LightColour } from '@einklang/ui';

/** What stands in the address of the list, so that a view can be shared. */
export interface ListSearch {
  ansicht?: 'schritte';
  schritt?: Stage;
  ampel?: LightColour;
}

export function listSearch(search: Record<string, unknown>): ListSearch {
  const { ansicht, schritt, ampel } = search;
  return {
    ...(ansicht === 'schritte' && { ansicht }),
    ...(STAGES.includes(schritt as Stage) && { schritt: schritt as Stage }),
    ...(LIGHT_COLOURS.includes(ampel as LightColour) && { ampel: ampel as LightColour }),
  };
}
