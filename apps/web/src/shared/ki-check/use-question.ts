import {
  IDENTIFICATION_QUESTIONS,
  type AnswerEvidence,
  type IdentificationQuestion,
  type QuestionId,
} from '@einklang/domain';
import { useState } from 'react';
import type { AnswerDto, AnswerView } from './ki-check.queries';

/** One question while somebody answers it. */
export interface QuestionDraft {
  readonly choices: readonly string[];
  readonly isSeveral: boolean;
  readonly chosen: readonly string[];
  readonly evidence: AnswerEvidence | '';
  readonly note: string;
  readonly isChanged: boolean;
  toggle(option: string): void;
  setEvidence(evidence: AnswerEvidence | ''): void;
  setNote(note: string): void;
  /** What is sent; null while nothing is chosen. */
  answer(): AnswerDto | null;
}

/** Keeps what is chosen for one question, beginning with what was answered before. */
export function useQuestion(id: QuestionId, before: AnswerView | undefined): QuestionDraft {
  const question: IdentificationQuestion = IDENTIFICATION_QUESTIONS[id];
  const [chosen, setChosen] = useState<readonly string[]>(() => listOf(before?.value));
  const [evidence, setEvidence] = useState<AnswerEvidence | ''>(before?.evidence ?? '');
  const [note, setNote] = useState(before?.note ?? '');
  const isSeveral = question.kind === 'multi';
  const lone = ['unknown', ...(question.kind === 'multi' && question.alone ? [question.alone] : [])];
  const isUnknown = chosen[0] === 'unknown';
  return {
    choices: [...(question.kind === 'yn' ? ['yes', 'no'] : question.options), 'unknown'],
    isSeveral,
    chosen,
    evidence: isUnknown ? '' : evidence,
    note,
    isChanged:
      JSON.stringify(chosen) !== JSON.stringify(listOf(before?.value)) ||
      (!isUnknown && evidence !== (before?.evidence ?? '')) ||
      note !== (before?.note ?? ''),
    toggle: (option) => {
      if (!isSeveral || lone.includes(option)) {
        setChosen(isSeveral && chosen.includes(option) ? [] : [option]);
        return;
      }
      const kept = chosen.filter((one) => !lone.includes(one) && one !== option);
      setChosen(chosen.includes(option) ? kept : [...kept, option]);
    },
    setEvidence,
    setNote,
    answer: () =>
      chosen.length === 0
        ? null
        : {
            questionId: id,
            value: isSeveral && !isUnknown ? [...chosen] : chosen[0]!,
            evidence: isUnknown || evidence === '' ? null : evidence,
            note,
          },
  };
}

const listOf = (value: AnswerView['value'] | undefined): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as string];
