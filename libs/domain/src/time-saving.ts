import type { TimeSaving } from './business-case.model';

export interface TimeSavingFigures {
  /** Hours a year that the cases take today. */
  readonly hoursToday: number;
  /** Hours a year that are freed in full run, after checks by people. */
  readonly hoursSaved: number;
  readonly hoursRealised: number;
  /** Freed hours as share of today's, 0 to 1. */
  readonly netShare: number;
  /** EUR a year in full run. */
  readonly benefit: number;
  /** The bare claim: saving rate on all hours, without checks. */
  readonly naive: { readonly hours: number; readonly benefit: number };
}

/**
 * What a time saving is worth (domain 6.2):
 * hours = cases · suitableShare · (minutes · savingRate − reviewMinutes) / 60, benefit = hours · realisationRate · hourlyCost.
 * Negative when checking takes longer than it saves.
 */
export function timeSavingFigures(saving: TimeSaving): TimeSavingFigures {
  const hoursToday = (saving.casesPerYear * saving.minutesPerCase) / 60;
  const hoursSaved = (saving.casesPerYear * saving.suitableShare * netMinutes(saving)) / 60;
  const hoursRealised = hoursSaved * saving.realisationRate;
  const naiveHours = hoursToday * saving.savingRate;
  return {
    hoursToday,
    hoursSaved,
    hoursRealised,
    netShare: hoursToday === 0 ? 0 : hoursSaved / hoursToday,
    benefit: hoursRealised * saving.hourlyCost,
    naive: { hours: naiveHours, benefit: naiveHours * saving.hourlyCost },
  };
}

/** Minutes that a suitable case saves after its check. */
export function netMinutes(saving: TimeSaving): number {
  return saving.minutesPerCase * saving.savingRate - saving.reviewMinutes;
}
