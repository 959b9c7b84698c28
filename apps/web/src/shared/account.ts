import type { Locale } from '@einklang/texts/locale';
import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { sessionKey } from './keys';
import { useVisitor, type SessionView } from './session';
import { changeLocale } from './texts';
import { useWrite } from './write';

/** Sets the language of the account: that of mails, and of pages on devices where none was chosen. */
export function useAccountLocale(): UseMutationResult<unknown, Error, Locale> {
  const client = useQueryClient();
  return useWrite({
    write: (locale: Locale, intent) =>
      answerOf(api.PATCH('/api/v1/account', { body: { locale }, ...intent })),
    onDone: (account) =>
      client.setQueryData<SessionView | null>(sessionKey, (session) => session && { ...session, account }),
  });
}

/** Changes the language of the pages at once, and that of the account where somebody is signed in. */
export function useChooseLocale(): (locale: Locale) => void {
  const visitor = useVisitor();
  const { mutate } = useAccountLocale();
  return (locale) => {
    void changeLocale(locale);
    if (visitor && visitor.account.locale !== locale) mutate(locale);
  };
}
