import type { RecordValues } from './record-values';

/** What was typed before a reload, unless one comes with another subject in the address. */
export function draftOr(draft: string, initial: RecordValues): RecordValues {
  try {
    const kept = JSON.parse(draft) as RecordValues;
    const isOther =
      (initial.initiativeId !== '' && kept.initiativeId !== initial.initiativeId) ||
      (initial.kind !== null && kept.kind !== initial.kind);
    return isOther ? initial : { ...initial, ...kept };
  } catch {
    return initial;
  }
}
