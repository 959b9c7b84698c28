import { createTheme, type CSSVariablesResolver } from '@mantine/core';
import { palettes, surfaces, TONES, toneColours, type Scheme } from './tokens';

/**
 * The look of the house. Sizes never fall below 13 px, badges never shorten their words. What opens stays beside its
 * opener in the document (`withinPortal: false`), so that it also works inside a modal dialog.
 */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.28,
  colors: palettes,
  black: surfaces.light.ink,
  fontFamily:
    '"Source Sans 3", "Source Sans Stand-in", system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "Liberation Mono", monospace',
  fontSmoothing: true,
  defaultRadius: 'md',
  fontSizes: { xs: '.8125rem', sm: '.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  headings: {
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h4: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Badge: { defaultProps: { tt: 'none' } },
    Button: { defaultProps: { size: 'md' } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 0 }, withinPortal: false } },
    Tooltip: { defaultProps: { withinPortal: false } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md', checkIconPosition: 'right' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
  },
});

function schemeVariables(scheme: Scheme): Record<string, string> {
  const colours = surfaces[scheme];
  const variables: Record<string, string> = {
    '--mantine-color-text': colours.ink,
    '--mantine-color-body': colours.surface,
    '--mantine-color-default': colours.surface,
    '--mantine-color-default-hover': colours.sunken,
    '--mantine-color-dimmed': colours.dimmed,
    '--mantine-color-placeholder': colours.placeholder,
    '--mantine-color-error': colours.error,
    '--mantine-color-anchor': colours.link,
    '--mantine-color-default-border': colours.controlBorder,
  };
  for (const [name, value] of Object.entries(colours)) variables[`--ek-${name}`] = value;
  for (const tone of TONES) {
    const { fore, back, line } = toneColours(tone, scheme);
    variables[`--tone-${tone}-fore`] = fore;
    variables[`--tone-${tone}-back`] = back;
    variables[`--tone-${tone}-line`] = line;
  }
  return variables;
}

export const themeVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: schemeVariables('light'),
  dark: schemeVariables('dark'),
});
