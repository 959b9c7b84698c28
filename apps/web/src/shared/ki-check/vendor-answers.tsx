import { Button } from '@mantine/core';
import { Fold, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useFormats, useLocale, useTexts } from '../texts';
import { wordsOf } from './answers';
import classes from './ki-check.module.css';
import { useAnswer, type IdentificationView, type VendorLinkView } from './ki-check.queries';
import { useAnswerText } from './use-answer-text';

type VendorAnswer = VendorLinkView['answers'][number];

/** What the vendor says beside what we say; each answer can be taken over as a document of the vendor. */
export function VendorAnswers({
  view,
  link,
}: {
  view: IdentificationView;
  link: VendorLinkView;
}): ReactElement {
  const t = useTexts('kiCheck');
  const locale = useLocale();
  const { day } = useFormats();
  const text = useAnswerText();
  const save = useAnswer(view);
  const date = day(link.sentAt ?? link.createdAt);
  const take = ({ questionId, value, note }: VendorAnswer): void => {
    const taken = t('vendor.takenNote', { date });
    const full = note ? t('vendor.noteWith', { taken, note }) : taken;
    save.mutate([{ questionId, value, evidence: 'VENDOR_DOCUMENT', note: full.slice(0, 1000) }], {
      onSuccess: () => toast(t('vendor.taken')),
    });
  };
  return (
    <Fold title={t('vendor.answersOf', { date })} open>
      <dl className={classes.answers}>
        {link.answers.map((answer) => {
          const ours = view.answers.find(({ questionId }) => questionId === answer.questionId)?.value;
          const isSame = JSON.stringify(ours) === JSON.stringify(answer.value);
          const question = wordsOf(answer.questionId).text[locale];
          return (
            <div key={answer.questionId}>
              <dt>{question}</dt>
              <dd>
                {t('vendor.theirs')}: <strong>{text(answer.questionId, answer.value)}</strong>
                {answer.note ? <p>{answer.note}</p> : null}
                <p className={classes.dimmed}>
                  {t('vendor.ours')}: {isSame ? t('vendor.same') : text(answer.questionId, ours)}
                </p>
                {view.may.answer && !isSame && answer.value !== 'unknown' ? (
                  <Button
                    size="compact-md"
                    variant="default"
                    loading={save.isPending}
                    aria-label={t('vendor.takeOf', { question })}
                    onClick={() => take(answer)}
                  >
                    {t('vendor.take')}
                  </Button>
                ) : null}
              </dd>
            </div>
          );
        })}
      </dl>
    </Fold>
  );
}
