import type { UiTextValues } from '@einklang/ui';
import { useMemo } from 'react';
import { useTexts } from '../shared/texts';

const fromComponents = [
  'required',
  'optional',
  'deleted',
  'inserted',
  'previousChange',
  'nextChange',
  'noChanges',
  'asTable',
  'asChart',
  'errorSummary',
  'chooseFile',
  'dropFile',
  'removeFile',
  'showNames',
  'dateHint',
  'recipients',
] as const;

/** The components' own words in the reader's language. Texts with {{values}} are handed on unfilled. */
export function useUiTextValues(): UiTextValues {
  const t = useTexts();
  return useMemo(() => {
    const raw = { skipInterpolation: true } as const;
    const words = Object.fromEntries(fromComponents.map((key) => [key, t(`components.${key}`)]));
    return {
      ...(words as Pick<UiTextValues, (typeof fromComponents)[number]>),
      close: t('actions.close'),
      cancel: t('actions.cancel'),
      retry: t('actions.retry'),
      undo: t('actions.undo'),
      loading: t('states.loading'),
      changeOf: t('components.changeOf', raw),
      pointOf: t('components.pointOf', raw),
      reference: t('states.reference', raw),
    };
  }, [t]);
}
