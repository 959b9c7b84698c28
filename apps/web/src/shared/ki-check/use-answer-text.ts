import type { QuestionId } from '@einklang/domain';
import { useLocale, useTexts } from '../texts';
import { wordsOf } from './answers';
import type { AnswerView } from './ki-check.queries';

/** An answer in words. */
export function useAnswerText(): (id: QuestionId, value: AnswerView['value'] | undefined) => string {
  const t = useTexts('kiCheck');
  const locale = useLocale();
  return (id, value) => {
    if (value === undefined) return t('result.noAnswer');
    const { options } = wordsOf(id);
    const word = (one: string): string => {
      if (one === 'unknown') return t('result.unknown');
      if (one === 'yes') return t('question.yes');
      return one === 'no' ? t('question.no') : (options[one]?.[locale] ?? one);
    };
    return (Array.isArray(value) ? value : [value as string]).map(word).join('; ');
  };
}
