import type { QuestionWords } from '@einklang/content/questionnaire';
import { IDENTIFICATION_QUESTIONS, type IdentificationQuestion } from '@einklang/domain';
import { TextAreaField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import classes from './vendor.module.css';

/** One answer while the vendor writes it. */
export interface VendorDraft {
  readonly chosen: readonly string[];
  readonly note: string;
}
const EMPTY: VendorDraft = { chosen: [], note: '' };

/** One question in the words that are put to a vendor, and room to explain. */
export function VendorQuestion(props: {
  words: QuestionWords;
  number: number;
  draft: VendorDraft | undefined;
  onChange: (draft: VendorDraft) => void;
}): ReactElement {
  const { words, number, draft = EMPTY, onChange } = props;
  const t = useTexts('vendor');
  const locale = useLocale();
  const question: IdentificationQuestion = IDENTIFICATION_QUESTIONS[words.id];
  const isSeveral = question.kind === 'multi';
  const lone = ['unknown', ...(question.kind === 'multi' && question.alone ? [question.alone] : [])];
  const toggle = (option: string): void => {
    const isOn = draft.chosen.includes(option);
    const others = draft.chosen.filter((one) => !lone.includes(one) && one !== option);
    const chosen = !isSeveral || lone.includes(option) ? [option] : isOn ? others : [...others, option];
    onChange({ ...draft, chosen });
  };
  const label = (option: string): string =>
    option === 'unknown' || option === 'yes' || option === 'no'
      ? t(option)
      : (words.options[option]?.[locale] ?? option);
  const options = [...(question.kind === 'yn' ? ['yes', 'no'] : question.options), 'unknown'];
  return (
    <>
      <fieldset className={classes.question}>
        <legend>{words.toVendor[locale]}</legend>
        {isSeveral ? <p className={classes.dimmed}>{t('several')}</p> : null}
        {options.map((option) => (
          <label key={option} className={classes.option}>
            <input
              type={isSeveral ? 'checkbox' : 'radio'}
              name={`question-${words.id}`}
              checked={draft.chosen.includes(option)}
              onChange={() => toggle(option)}
            />
            <span>{label(option)}</span>
          </label>
        ))}
      </fieldset>
      {draft.chosen.length > 0 ? (
        <TextAreaField
          name={`note-${words.id}`}
          label={t('noteOf', { number })}
          optional
          value={draft.note}
          onChange={(note) => onChange({ ...draft, note })}
          maxLength={2000}
        />
      ) : null}
    </>
  );
}
