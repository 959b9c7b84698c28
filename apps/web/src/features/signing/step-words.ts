import { useTexts } from '../../shared/texts';
import type { SigningView } from './signing.queries';
import type { Step } from './steps';

/** Title and rule of a step in the words of the instrument: a policy is never called an agreement. */
export function useStepWords(kind: SigningView['kind']): {
  title: (step: Step) => string;
  note: (step: Step) => string | undefined;
} {
  const t = useTexts('signing');
  const isPolicy = kind === 'AI_POLICY';
  const titles: Record<Step, string> = {
    content: t(`content.title.${kind}`),
    resolution: t('resolution.title'),
    copy: t(`copy.title.${kind}`),
    signatures: isPolicy ? t('issue.title') : t('signatures.title'),
    document: t('document.title'),
    display: t('display.title'),
  };
  const notes: Partial<Record<Step, string>> = {
    signatures: isPolicy ? t('issue.text') : t('signatures.note'),
    document: t('document.note'),
    display: t(`display.note.${kind}`),
  };
  return { title: (step) => titles[step], note: (step) => notes[step] };
}
