import { MantineProvider } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { usePrintLight } from './print-light';
import { theme } from './theme';
import { UiTexts, type UiTextValues } from './ui-texts';

/** Theme and the few words that the components need by themselves; both are given, none is built in. */
export function UiProvider({ texts, children }: { texts: UiTextValues; children: ReactNode }): ReactElement {
  usePrintLight();
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <UiTexts value={texts}>{children}</UiTexts>
    </MantineProvider>
  );
}
