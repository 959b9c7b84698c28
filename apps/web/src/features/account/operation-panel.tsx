import { Stack, useMantineColorScheme } from '@mantine/core';
import { Card, RadioField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { changeLocale, useLocale, useTexts } from '../../shared/texts';

/** Language and appearance; both take effect at once. */
export function OperationPanel(): ReactElement {
  const t = useTexts('session');
  const common = useTexts();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Card title={t('account.operation')}>
      <Stack gap="lg">
        <RadioField
          name="language"
          label={common('language.title')}
          hint={t('account.languageHint')}
          value={useLocale()}
          onChange={(locale) => void changeLocale(locale)}
          choices={[
            { value: 'de', label: common('language.de') },
            { value: 'en', label: common('language.en') },
          ]}
        />
        <RadioField
          name="appearance"
          label={common('appearance.title')}
          hint={t('account.appearanceHint')}
          value={colorScheme}
          onChange={setColorScheme}
          choices={[
            { value: 'auto', label: common('appearance.auto') },
            { value: 'light', label: common('appearance.light') },
            { value: 'dark', label: common('appearance.dark') },
          ]}
        />
      </Stack>
    </Card>
  );
}
