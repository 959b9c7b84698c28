import { Button } from '@mantine/core';
import { questionBlocks, questionnaire } from '@einklang/content/questionnaire.data';
import { IDENTIFICATION_QUESTIONS } from '@einklang/domain';
import { Card, ConfirmDialog, FormActions, PageHeader, ProgressLine } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useAutosave } from '../../shared/autosave';
import { SaveLine } from '../../shared/save-line';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import { useProblemToast } from '../../shared/write';
import classes from './vendor.module.css';
import { saveVendorAnswers, sendVendorAnswers, type VendorQuestionsView } from './vendor.queries';
import { VendorQuestion, type VendorDraft } from './vendor-question';

type Drafts = Readonly<Record<string, VendorDraft>>;

/** The questions with room for notes; a draft saves itself, and is sent once. */
export function VendorForm(props: {
  token: string;
  view: VendorQuestionsView;
  onSent: () => void;
}): ReactElement {
  const { token, view } = props;
  const t = useTexts('vendor');
  const locale = useLocale();
  const { day } = useFormats();
  const { companyName: company, product } = view;
  const saving = useAutosave<Drafts>({ value: draftsOf(view), version: 0 }, async (drafts, version) => {
    const answers = answersOf(drafts);
    if (answers.length > 0) await saveVendorAnswers(token, answers);
    return { version: version + 1 };
  });
  const done = answersOf(saving.value).length;
  const total = questionnaire.entries.length;
  return (
    <>
      <PageHeader title={t('title', { product })} />
      <p>{t('intro', { company, product })}</p>
      <p>{t('readers')}</p>
      <p className={classes.dimmed}>{t('until', { date: day(view.expiresAt) })}</p>
      <ProgressLine value={done} max={total}>
        {t('answered', { done, total })}
      </ProgressLine>
      <div className={classes.questions}>
        {questionnaire.entries.map((words, index) => (
          <Card
            key={words.id}
            title={t('number', { number: index + 1, total })}
            note={questionBlocks[words.block][locale]}
          >
            <VendorQuestion
              words={words}
              number={index + 1}
              draft={saving.value[words.id]}
              onChange={(draft) => saving.change({ ...saving.value, [words.id]: draft })}
            />
          </Card>
        ))}
      </div>
      <SaveLine saving={saving} />
      <Sending {...props} isReady={done > 0} flush={saving.flush} />
    </>
  );
}

function Sending(props: {
  token: string;
  view: VendorQuestionsView;
  onSent: () => void;
  isReady: boolean;
  flush: () => Promise<{ state: string }>;
}): ReactElement {
  const t = useTexts('vendor');
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const showProblem = useProblemToast();
  const send = async (): Promise<void> => {
    setBusy(true);
    try {
      const { state } = await props.flush();
      if (state !== 'failed' && state !== 'refused') {
        await sendVendorAnswers(props.token);
        props.onSent();
      }
    } catch (problem) {
      showProblem(problem);
    } finally {
      setBusy(false);
      setAsking(false);
    }
  };
  return (
    <FormActions>
      <Button disabled={!props.isReady} onClick={() => setAsking(true)}>
        {t('send')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void send()}
        title={t('send')}
        confirmLabel={t('send')}
        busy={isBusy}
      >
        {t('confirm', { company: props.view.companyName })}
      </ConfirmDialog>
    </FormActions>
  );
}

const draftsOf = ({ answers }: VendorQuestionsView): Drafts =>
  Object.fromEntries(
    answers.map(({ questionId, value, note }) => [
      questionId,
      { chosen: Array.isArray(value) ? value : [value as string], note },
    ]),
  );

/** What can be sent: questions with a choice. */
const answersOf = (drafts: Drafts): Parameters<typeof saveVendorAnswers>[1] =>
  questionnaire.entries.flatMap(({ id }) => {
    const draft = drafts[id];
    if (!draft?.chosen.length) return [];
    const isList = IDENTIFICATION_QUESTIONS[id].kind === 'multi' && draft.chosen[0] !== 'unknown';
    return [{ questionId: id, value: isList ? [...draft.chosen] : draft.chosen[0]!, note: draft.note }];
  });
