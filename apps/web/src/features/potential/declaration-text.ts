import { DECLARATIONS, type AnsweredCount, type DeclarationForm } from '@einklang/domain';
import { useFormats, useTexts } from '../../shared/texts';
import type { DeclarationView } from './potential.queries';

/** The value of a declaration as people say it. */
export function useDeclarationText(): (item: Pick<DeclarationView, 'kind' | 'value'>) => string {
  const t = useTexts('potential');
  const { number, percent } = useFormats();
  return ({ kind, value }) => {
    const form: DeclarationForm = DECLARATIONS[kind].form;
    switch (form.kind) {
      case 'share':
        return percent(value as number);
      case 'number':
        return t('declarations.points', { value: number(value as number), max: form.max });
      case 'done':
        return value === true ? t('declarations.yes') : t('declarations.no');
      case 'choice':
        return t(`declarations.survey.${value as 'DONE'}`);
      case 'count': {
        const { total, unanswered } = value as AnsweredCount;
        return t('declarations.counted', { total, unanswered });
      }
    }
  };
}
