/** The sixteen Länder by their ISO 3166-2 part; public holidays differ between them. */
// prettier-ignore
export const GERMAN_LANDS = [
  'BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH',
] as const;
export type GermanLand = (typeof GERMAN_LANDS)[number];
