import {
  controlData,
  controlGranularities,
  controlPurposes,
  controlViewers,
} from '@einklang/content/control-profile.data';
import { useLocale, useTexts } from '../../shared/texts';
import type { ControlRow } from './control-profile.queries';

export interface RowWords {
  data: string;
  viewer: string;
  granularity: string;
  purpose: string;
  retention: string;
  /** What it is about, as short as it goes. */
  short: string;
  /** The row in one line. */
  whole: string;
}

/** A row in words: own words where somebody gave them, with those of the catalogue behind them. */
export function useRowWords(): (row: ControlRow) => RowWords {
  const t = useTexts('controlProfile');
  const locale = useLocale();
  return (row) => {
    const own = (label: string, catalogue: string): string => (label ? `${label} (${catalogue})` : catalogue);
    const data = own(row.dataLabel, controlData[row.dataType].label[locale]);
    const viewer = own(row.viewerLabel, controlViewers[row.viewer][locale]);
    return {
      data,
      viewer,
      granularity:
        row.granularity === 'TEAM' && row.groupSize !== null
          ? t('rows.groupsFrom', { count: row.groupSize })
          : controlGranularities[row.granularity][locale],
      purpose: own(row.purposeLabel, controlPurposes[row.purpose][locale]),
      retention:
        row.retentionDays === null
          ? t('rows.unknown')
          : row.retentionDays === 0
            ? t('rows.notStored')
            : t('rows.days', { count: row.retentionDays }),
      short: row.dataLabel || data,
      whole: `${data}, ${viewer}`,
    };
  };
}
