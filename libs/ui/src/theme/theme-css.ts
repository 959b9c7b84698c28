import {
  convertCssVariables,
  defaultCssVariablesResolver,
  DEFAULT_THEME,
  deepMerge,
  mergeMantineTheme,
} from '@mantine/core';
import { theme, themeVariables } from './theme';

/**
 * The theme as a style sheet, written at build time. The page then needs no style element of its own, so the content
 * security policy can stay at `style-src 'self'`.
 */
export function themeCss(): string {
  const whole = mergeMantineTheme(DEFAULT_THEME, theme);
  return convertCssVariables(deepMerge(defaultCssVariablesResolver(whole), themeVariables(whole)));
}
