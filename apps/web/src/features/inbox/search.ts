/**
 * What stands in the address: the tab (without one: what is to be done), what is put off instead of what is there, the
 * reason, the initiative, the selected entry.
 */
export interface InboxSearch {
  tab?: 'wartet' | 'neues';
  spaeter?: true;
  grund?: string;
  vorhaben?: string;
  eintrag?: string;
}

export function inboxSearch({
  tab,
  spaeter,
  grund,
  vorhaben,
  eintrag,
}: Record<string, unknown>): InboxSearch {
  return {
    ...((tab === 'wartet' || tab === 'neues') && { tab }),
    ...(spaeter === true && { spaeter }),
    ...(typeof grund === 'string' && { grund }),
    ...(typeof vorhaben === 'string' && { vorhaben }),
    ...(typeof eintrag === 'string' && { eintrag }),
  };
}
