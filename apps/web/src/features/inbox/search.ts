/** What stands in the address: the tab (without one: what is to be done), the initiative, the selected entry. */
export interface InboxSearch {
  tab?: 'wartet' | 'neues';
  vorhaben?: string;
  eintrag?: string;
}

export function inboxSearch({ tab, vorhaben, eintrag }: Record<string, unknown>): InboxSearch {
  return {
    ...((tab === 'wartet' || tab === 'neues') && { tab }),
    ...(typeof vorhaben === 'string' && { vorhaben }),
    ...(typeof eintrag === 'string' && { eintrag }),
  };
}
