import { describe, expect, it } from '@jest/globals';
import { contrast } from './contrast';
import { palettes, stripeColours, surfaces, toneColours, TONES, type Scheme } from './tokens';

const schemes: Scheme[] = ['light', 'dark'];

describe.each(schemes)('contrast in the %s scheme', (scheme) => {
  const colours = surfaces[scheme];
  const backs = [colours.surface, colours.page, colours.sunken];

  it.each(['ink', 'dimmed', 'placeholder', 'error', 'link'] as const)(
    '%s is readable on every surface',
    (name) => {
      for (const back of backs) expect(contrast(colours[name], back)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['controlBorder', 'focus'] as const)('%s can be told from every surface', (name) => {
    for (const back of backs) expect(contrast(colours[name], back)).toBeGreaterThanOrEqual(3);
  });

  it.each(TONES)('%s is readable on its chip and on every surface, its line can be seen', (tone) => {
    const { fore, back, line } = toneColours(tone, scheme);
    for (const surface of [back, ...backs]) expect(contrast(fore, surface)).toBeGreaterThanOrEqual(4.5);
    for (const surface of backs) expect(contrast(line, surface)).toBeGreaterThanOrEqual(3);
  });

  it('changed text is readable', () => {
    expect(contrast(colours.ink, colours.deleted)).toBeGreaterThanOrEqual(7);
    expect(contrast(colours.ink, colours.inserted)).toBeGreaterThanOrEqual(7);
  });

  it('the words on a primary button are readable', () => {
    const shade = palettes.petrol[scheme === 'light' ? 7 : 6]!;
    expect(contrast('#ffffff', shade)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('stripes', () => {
  it.each(stripeColours)('%s carries white text', (colour) => {
    expect(contrast('#ffffff', colour)).toBeGreaterThanOrEqual(7);
  });
});
