import { useMantineColorScheme } from '@mantine/core';
import { DisclosureItem, DisclosureList } from '@einklang/ui';
import { IconCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../shared/texts';

const choices = ['auto', 'light', 'dark'] as const;

/** As the device, light or dark, inside a panel. */
export function AppearanceItems(): ReactElement {
  const t = useTexts();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <DisclosureList label={t('appearance.title')}>
      {choices.map((choice) => (
        <DisclosureItem
          key={choice}
          aria-pressed={colorScheme === choice}
          onClick={() => setColorScheme(choice)}
        >
          <IconCheck size={20} aria-hidden visibility={colorScheme === choice ? undefined : 'hidden'} />
          {t(`appearance.${choice}`)}
        </DisclosureItem>
      ))}
    </DisclosureList>
  );
}
