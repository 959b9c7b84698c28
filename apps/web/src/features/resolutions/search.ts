import type { ResolutionKind } from './resolutions.queries';

export const KINDS = ['CONSULTATION_CLOSED', 'STATEMENT', 'AGREEMENT', 'OTHER'] as const;

/** What stands in the address: what the resolution is about, which record it corrects, and the way back. */
export interface RecordSearch {
  vorhaben?: string;
  gegenstand?: ResolutionKind;
  berichtigt?: string;
  zurueck?: ReturnPlace;
  /** The meeting and the item of its agenda on which it was made. */
  sitzung?: string;
  punkt?: string;
}

/** Pages of an initiative from which one comes here and to which one goes back. */
export const RETURN_PLACES = ['beteiligung', 'vereinbarung', 'unterschrift', 'initiative'] as const;
export type ReturnPlace = (typeof RETURN_PLACES)[number];

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((known) => known === value);

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

export function recordSearch(search: Record<string, unknown>): RecordSearch {
  const { vorhaben, berichtigt, sitzung, punkt } = search;
  const gegenstand = oneOf(KINDS, search.gegenstand);
  const zurueck = oneOf(RETURN_PLACES, search.zurueck);
  return {
    ...(isId(vorhaben) && { vorhaben }),
    ...(gegenstand && { gegenstand }),
    ...(isId(berichtigt) && { berichtigt }),
    ...(zurueck && { zurueck }),
    ...(isId(sitzung) && isId(punkt) && { sitzung, punkt }),
  };
}

/** On the page of one resolution only the way back is left. */
export function backSearch(search: Record<string, unknown>): Pick<RecordSearch, 'zurueck'> {
  const { zurueck } = recordSearch(search);
  return zurueck ? { zurueck } : {};
}
