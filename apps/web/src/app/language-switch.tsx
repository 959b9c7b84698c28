import { Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useChooseLocale } from '../shared/account';
import { useLocale, useTexts } from '../shared/texts';

/** Leads to the other language, named in that language. */
export function LanguageSwitch(): ReactElement {
  const t = useTexts();
  const choose = useChooseLocale();
  const other = useLocale() === 'de' ? 'en' : 'de';
  return (
    <Button
      variant="subtle"
      size="compact-md"
      lang={other}
      leftSection={<IconLanguage size={20} aria-hidden />}
      onClick={() => choose(other)}
    >
      {t(`language.${other}`)}
    </Button>
  );
}
