import { Stack, useMantineColorScheme } from '@mantine/core';
import { Card, RadioField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useAccountLocale, useChooseLocale } from '../../shared/account';
import { useSession } from '../../shared/session';
import { useLocale, useTexts } from '../../shared/texts';

/** Languages and appearance; all take effect at once. */
export function OperationPanel(): ReactElement {
  const t = useTexts('session');
  const common = useTexts();
  const { account } = useSession();
  const choose = useChooseLocale();
  const mails = useAccountLocale();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const languages = [
    { value: 'de', label: common('language.de') },
    { value: 'en', label: common('language.en') },
  ] as const;
  return (
    <Card title={t('account.operation')}>
      <Stack gap="lg">
        <RadioField
          name="language"
          label={common('language.title')}
          hint={t('account.languageHint')}
          value={useLocale()}
          onChange={choose}
          choices={languages}
        />
        <RadioField
          name="mail-language"
          label={t('account.mailLanguage')}
          hint={t('account.mailLanguageHint')}
          value={account.locale}
          onChange={(locale) => mails.mutate(locale)}
          choices={languages}
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
