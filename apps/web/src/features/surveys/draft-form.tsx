import { Button } from '@mantine/core';
import {
  Card,
  DateField,
  ErrorSummary,
  Form,
  NumberField,
  TextAreaField,
  TextField,
  toast,
} from '@einklang/ui';
import { useEffect, useState, type ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { all, atMost, day, required } from '../../shared/rules';
import { useLocale, useTexts } from '../../shared/texts';
import { GroupsFields, type GroupDraft } from './groups-fields';
import { ProtectionTable } from './protection-table';
import { QuestionsFields, type OwnQuestion } from './questions-fields';
import type { SaveSurvey, SurveyView } from './surveys.queries';
import { useSaveSurvey } from './surveys.writes';
import classes from './surveys.module.css';

const STEPS = ['purpose', 'questions', 'groups', 'protection', 'start'] as const;
type Step = (typeof STEPS)[number];

export interface Draft extends Record<string, unknown> {
  title: string;
  purpose: string;
  ownQuestions: OwnQuestion[];
  openText: boolean;
  groups: GroupDraft[];
  threshold: number | null;
  closesOn: string;
}

const draftOf = (survey: SurveyView): Draft => ({
  title: survey.title,
  purpose: survey.purpose,
  ownQuestions: survey.questions.filter(({ own }) => own).map(({ text }) => ({ de: text.de, en: text.en })),
  openText: survey.openText,
  groups: survey.groups.map(({ id, name, headcount }) => ({ id, name, headcount })),
  threshold: survey.threshold,
  closesOn: survey.closesOn ?? '',
});

/** Lines that nobody filled in are not sent. */
const savedOf = (draft: Draft, template: SurveyView['template']): SaveSurvey => ({
  template: template as SaveSurvey['template'],
  title: draft.title.trim(),
  purpose: draft.purpose,
  ownQuestions: draft.ownQuestions.filter(({ de }) => de.trim() !== ''),
  openText: draft.openText,
  groups: namedGroups(draft.groups),
  threshold: draft.threshold ?? 5,
  closesOn: draft.closesOn || null,
});

const namedGroups = (groups: readonly GroupDraft[]) =>
  groups.flatMap(({ id, name, headcount }) =>
    name.trim() !== '' && headcount !== null && headcount > 0
      ? [{ ...(id && { id }), name: name.trim(), headcount }]
      : [],
  );

/** Zweck → Fragen → Gruppen → Schutz → Start; going on saves. */
export function DraftForm({ survey }: { survey: SurveyView }): ReactElement {
  const t = useTexts('surveys');
  const frame = useTexts();
  const locale = useLocale();
  const [step, setStep] = useState<Step>('purpose');
  const save = useSaveSurvey(survey.id);
  const [base, setBase] = useState(survey.version);
  const { form, field, submit, summary, busy } = useHouseForm<Draft>({
    initial: draftOf(survey),
    labels: {
      title: t('fields.title'),
      purpose: t('fields.purpose'),
      ownQuestions: t('questions.own'),
      openText: t('fields.openText'),
      groups: t('steps.groups'),
      threshold: t('fields.threshold'),
      closesOn: t('fields.closesOn'),
    },
    rules: {
      title: all(required, atMost(160)),
      closesOn: day,
      threshold: (value) => (value === null || value < 5 || value > 50 ? 'out-of-range' : null),
    },
    send: async (values) => {
      const next = STEPS[Math.min(STEPS.indexOf(step) + 1, STEPS.length - 1)]!;
      const saved = await save.mutateAsync({ version: base, body: savedOf(values, survey.template) });
      setStep(next);
      take(saved);
      toast(frame('states.saved'));
    },
  });
  const take = (saved: SurveyView): void => {
    form.setInitialValues(draftOf(saved));
    form.reset();
    setBase(saved.version);
  };
  // What the other side saved is shown at once, unless something typed here would be lost by it: then saving says so.
  useEffect(() => {
    if (survey.version > base && !form.isDirty()) take(survey);
  });
  const values = form.getValues();
  const set = <Name extends keyof Draft & string>(name: Name, value: Draft[Name]): void =>
    form.setFieldValue(name, value as never);
  const at = STEPS.indexOf(step);
  return (
    <Card title={t(`steps.${step}`)}>
      <ol className={classes.steps} aria-label={t('steps.label')}>
        {STEPS.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              aria-current={name === step ? 'step' : undefined}
              onClick={() => setStep(name)}
            >
              {index + 1}. {t(`steps.${name}`)}
            </button>
          </li>
        ))}
      </ol>
      {survey.words.some(({ kind }) => kind === 'RELEASE') ? <p>{t('release.takesBack')}</p> : null}
      <Form onSubmit={submit} label={t(`steps.${step}`)}>
        <ErrorSummary {...summary} />
        {step === 'purpose' ? (
          <>
            <TextField {...field('title')} maxLength={160} />
            <TextAreaField {...field('purpose')} hint={t('fields.purposeHint')} maxLength={2000} rows={3} />
          </>
        ) : null}
        {step === 'questions' ? (
          <QuestionsFields
            questions={survey.questions.filter(({ own }) => !own)}
            own={values.ownQuestions}
            onOwn={(own) => set('ownQuestions', own)}
            openText={values.openText}
            onOpenText={(openText) => set('openText', openText)}
          />
        ) : null}
        {step === 'groups' ? (
          <GroupsFields groups={values.groups} onChange={(groups) => set('groups', groups)} />
        ) : null}
        {step === 'protection' ? (
          <>
            <NumberField {...field('threshold')} locale={locale} hint={t('fields.thresholdHint')} />
            <ProtectionTable
              groups={namedGroups(values.groups)}
              threshold={Math.max(5, values.threshold ?? 5)}
              onMerge={(from, into) => set('groups', merged(values.groups, from, into))}
            />
          </>
        ) : null}
        {step === 'start' ? <DateField {...field('closesOn')} hint={t('fields.closesOnHint')} /> : null}
        <div className={classes.actions}>
          {at > 0 ? (
            <Button variant="default" onClick={() => setStep(STEPS[at - 1]!)}>
              {t('steps.back')}
            </Button>
          ) : null}
          <Button type="submit" loading={busy} variant={step === 'start' ? 'default' : 'filled'}>
            {step === 'start'
              ? frame('actions.save')
              : t('steps.forward', { step: t(`steps.${STEPS[at + 1]!}`) })}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

/** Two groups become one, under both names. */
const merged = (groups: readonly GroupDraft[], from: string, into: string): GroupDraft[] => {
  const gone = groups.find(({ name }) => name.trim() === from);
  return groups
    .filter((group) => group !== gone)
    .map((group) =>
      group.name.trim() === into
        ? {
            ...group,
            name: `${group.name.trim()} / ${from}`.slice(0, 80),
            headcount: (group.headcount ?? 0) + (gone?.headcount ?? 0),
          }
        : group,
    );
};
