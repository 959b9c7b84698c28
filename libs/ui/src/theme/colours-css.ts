import { palettes, surfaces, toneColours, type Tone } from './tokens';

/** The tones that a small page needs: what holds, what to be careful about, what is wrong. */
const TONES: readonly Tone[] = ['petrol', 'moos', 'bernstein', 'ziegel'];

const both = (light: string, dark: string): string => `light-dark(${light}, ${dark})`;

/** The colours of the house without Mantine, for a page of its own; they follow the system's scheme. */
export function coloursCss(): string {
  const { light, dark } = surfaces;
  const lines = (Object.keys(light) as (keyof typeof light)[]).map(
    (name) => `--ek-${name}: ${both(light[name], dark[name])};`,
  );
  const tones = TONES.flatMap((tone) => {
    const [day, night] = [toneColours(tone, 'light'), toneColours(tone, 'dark')];
    return (['fore', 'back', 'line'] as const).map(
      (part) => `--tone-${tone}-${part}: ${both(day[part], night[part])};`,
    );
  });
  const primary = `--ek-primary: ${both(palettes.petrol[7], palettes.petrol[6])};`;
  return `:root { color-scheme: light dark; ${[...lines, ...tones, primary].join(' ')} }`;
}
