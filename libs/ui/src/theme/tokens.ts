import type { MantineColorsTuple } from '@mantine/core';

/** Ten shades each, light to dark; the middle ones carry 4.5:1 on white or on the dark surface (see the contrast spec). */
export const palettes = {
  petrol: [
    '#e6f4f6',
    '#cfe7ec',
    '#a3d0da',
    '#72b7c6',
    '#4a9fb2',
    '#2d899e',
    '#13748a',
    '#0b6175',
    '#0a5163',
    '#073d4b',
  ],
  pflaume: [
    '#f7eefa',
    '#ecdaf2',
    '#d8b5e4',
    '#c28dd5',
    '#ae6bc7',
    '#9b4fb6',
    '#84399e',
    '#6f2c86',
    '#5b226f',
    '#451855',
  ],
  blau: [
    '#eaf1fb',
    '#d3e1f6',
    '#a7c3ec',
    '#78a3e0',
    '#5288d5',
    '#3571c6',
    '#245cab',
    '#1c4b8e',
    '#163d75',
    '#102c56',
  ],
  moos: [
    '#edf6ec',
    '#d8ebd6',
    '#b0d6ac',
    '#85bf7e',
    '#60a957',
    '#458f3c',
    '#34752c',
    '#2a6123',
    '#224f1d',
    '#183a14',
  ],
  bernstein: [
    '#fff6e0',
    '#ffe9b8',
    '#fdd67a',
    '#f5bd3a',
    '#dfa213',
    '#b98100',
    '#8f6300',
    '#755000',
    '#5f4100',
    '#473000',
  ],
  ziegel: [
    '#fdeeea',
    '#fad8cf',
    '#f3b09f',
    '#ea846b',
    '#de5f42',
    '#c94425',
    '#a9341a',
    '#8b2914',
    '#712110',
    '#52170a',
  ],
  schiefer: [
    '#f4f6f8',
    '#e6eaee',
    '#cfd6dc',
    '#aab4be',
    '#8a96a1',
    '#6b7681',
    '#55606b',
    '#434d57',
    '#323a42',
    '#23292f',
  ],
  /** Mantine builds its dark surfaces and lines of this one; 7 is the surface, 9 the page. */
  dark: [
    '#e6e9ec',
    '#cfd6dc',
    '#aab4be',
    '#98a3ae',
    '#4a5159',
    '#3a4047',
    '#2a2e32',
    '#212427',
    '#1b1e20',
    '#17191b',
  ],
} satisfies Record<string, MantineColorsTuple>;

/** Meaning is never carried by a tone alone: whoever uses one also shows a word and a shape. */
export const TONES = ['petrol', 'pflaume', 'blau', 'moos', 'bernstein', 'ziegel', 'schiefer'] as const;
export type Tone = (typeof TONES)[number];

export type Scheme = 'light' | 'dark';

/** Colours that are not a tone: the surfaces and what is written on them. */
export const surfaces = {
  light: {
    page: '#f5f7f8',
    surface: '#ffffff',
    sunken: '#eef2f4',
    ink: '#16202a',
    dimmed: '#55606b',
    placeholder: '#626d78',
    error: '#a9341a',
    link: '#0b6175',
    line: '#d5dce1',
    controlBorder: '#7b8794',
    focus: '#0b6175',
    deleted: '#fad8cf',
    inserted: '#d8ebd6',
  },
  dark: {
    page: '#17191b',
    surface: '#212427',
    sunken: '#1b1e20',
    ink: '#e6e9ec',
    dimmed: '#aab4be',
    placeholder: '#98a3ae',
    error: '#f3b09f',
    link: '#72b7c6',
    line: '#3a4047',
    controlBorder: '#77828d',
    focus: '#a3d0da',
    deleted: '#52170a',
    inserted: '#183a14',
  },
} as const satisfies Record<Scheme, Record<string, string>>;

export interface ToneColours {
  /** Text and icons on `back`, on the surface and on the page. */
  fore: string;
  back: string;
  /** Lines and marks that must reach 3:1 on the surface. */
  line: string;
}

/** What a chip, badge or mark of this tone looks like. */
export function toneColours(tone: Tone, scheme: Scheme): ToneColours {
  const shades = palettes[tone];
  return scheme === 'light'
    ? { fore: shades[7], back: shades[1], line: shades[6] }
    : { fore: shades[2], back: shades[9], line: shades[3] };
}

/** Colours for the stripe of a company: white text on each reaches 4.5:1 in both schemes. */
export const stripeColours = [
  '#0a5163',
  '#5b226f',
  '#163d75',
  '#224f1d',
  '#5f4100',
  '#712110',
  '#323a42',
  '#6d1f4c',
] as const;
