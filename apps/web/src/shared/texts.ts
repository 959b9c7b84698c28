import { formatsOf, type Formats } from '@einklang/texts/formats';
import type { Texts } from '@einklang/texts';
import { lazyTexts } from '@einklang/texts/lazy';
import { LOCALES, type Locale } from '@einklang/texts/locale';
import i18next, { type BackendModule, type TFunction } from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import { ApiProblem } from './api-problem';
import { hasChosenLocale, initialLocale, rememberLocale } from './locale';

/** Features whose texts pages show; mails and reports are written on the server. */
export type Feature = keyof (typeof lazyTexts)['de'];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Texts;
  }
}

/** Texts come by feature from `libs/texts`; a page waits for its own (Suspense), nobody loads the whole. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (locale, feature, done) => {
    lazyTexts[locale as Locale][feature as Feature]().then(
      (texts) => done(null, texts as never),
      (error: Error) => done(error, null),
    );
  },
};

/** Starts the texts with what the frame needs; resolves when these are there. */
export function startTexts(locale: Locale = initialLocale()): Promise<void> {
  started = start(locale);
  return started;
}

let started: Promise<void> | undefined;

async function start(locale: Locale): Promise<void> {
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: locale,
      fallbackLng: false,
      ns: ['common', 'problemBasics'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
      showSupportNotice: false,
    } as Parameters<typeof i18next.init>[0]);
  document.documentElement.lang = locale;
}

/** Loads the texts of features ahead, beside the code of their page. */
export async function loadTexts(...features: Feature[]): Promise<void> {
  await started;
  await i18next.loadNamespaces(features);
}

export async function changeLocale(locale: Locale): Promise<void> {
  rememberLocale(locale);
  await show(locale);
}

/** The account's language, unless another one was chosen on this device. */
export async function followLocale(locale: string | undefined): Promise<void> {
  const known = LOCALES.find((one) => one === locale);
  if (known && !hasChosenLocale() && known !== i18next.language) await show(known);
}

async function show(locale: Locale): Promise<void> {
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
}

/** The texts of a feature in the reader's language: `const t = useTexts('session'); t('signIn.title')`. */
export function useTexts<Name extends Feature = 'common'>(feature?: Name): TFunction<Name> {
  return useTranslation((feature ?? 'common') as Name).t as TFunction<Name>;
}

export function useLocale(): Locale {
  return useTranslation().i18n.language as Locale;
}

/** Numbers, days and sums as the reader writes them. */
export function useFormats(): Formats {
  const locale = useLocale();
  return useMemo(() => formatsOf(locale), [locale]);
}

/** All texts of a feature as an object, for lists that are made of it. */
export function useTextBundle<Name extends Feature>(feature: Name): Texts[Name] {
  const { i18n } = useTranslation(feature);
  return i18n.getResourceBundle(i18n.language, feature) as Texts[Name];
}

/**
 * The words for a problem, for its code alone, or words that the server gave for a field. Every page knows the basic
 * ones; for all others, and where numbers or names belong into them, those of the server count. A page that names codes
 * of its own loads `problems`.
 */
export function useProblemText(): (problem: unknown) => string {
  const basics = useTextBundle('problemBasics');
  const { i18n } = useTranslation();
  const all = i18n.getResourceBundle(i18n.language, 'problems') as Texts['problems'] | undefined;
  return (problem) => {
    const code = problem instanceof ApiProblem ? problem.code : problem;
    if (typeof code === 'string' && code.includes(' ')) return code;
    const words: Readonly<Record<string, string>> = { ...all, ...basics };
    const text = typeof code === 'string' && Object.hasOwn(words, code) ? words[code] : undefined;
    if (text !== undefined && !text.includes('{{')) return text;
    return (problem instanceof ApiProblem ? problem.detail : undefined) ?? basics.internal;
  };
}
