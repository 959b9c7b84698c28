import { Button } from '@mantine/core';
import {
  DECLARATIONS,
  isDeclarationValue,
  type AnsweredCount,
  type DeclarationForm,
  type DeclarationValue,
} from '@einklang/domain';
import {
  Dialog,
  DialogActions,
  ErrorSummary,
  Form,
  NumberField,
  RadioField,
  SliderField,
  TextAreaField,
  toast,
} from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useLocale, useTexts } from '../../shared/texts';
import { useRecordDeclaration, type DeclarationView } from './potential.queries';

type Kind = DeclarationView['kind'];

/** States one result with one's name. What is asked for follows from the domain's table. */
export function DeclarationDialog({
  kind,
  before,
  onClose,
}: {
  kind: Kind;
  before: DeclarationView | undefined;
  onClose: () => void;
}): ReactElement {
  const t = useTexts('potential');
  const frame = useTexts();
  const record = useRecordDeclaration();
  const name = t(`declarations.kinds.${kind}`);
  const { form, field, submit, summary, busy } = useHouseForm<{
    value: DeclarationValue | null;
    note: string;
  }>({
    initial: { value: (before?.value as DeclarationValue | undefined) ?? null, note: '' },
    labels: { value: t('declarations.value'), note: t('declarations.note2') },
    rules: {
      value: (value) =>
        isDeclarationValue(kind, value) ? null : value === null ? 'required' : 'wrong-value',
      note: required,
    },
    send: async ({ value, note }) => {
      await record.mutateAsync({ kind, value: value as never, note });
      toast(frame('states.saved'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={name} size="lg">
      <Form onSubmit={submit} label={name}>
        <ErrorSummary {...summary} />
        <p>{t(`declarations.hints.${kind}`)}</p>
        <ValueField
          form={DECLARATIONS[kind].form}
          value={form.getValues().value}
          error={field('value').error}
          onChange={(value) => form.setFieldValue('value', value as never)}
        />
        <TextAreaField {...field('note')} hint={t('declarations.noteHint')} rows={3} maxLength={2000} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('declarations.record')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function ValueField(props: {
  form: DeclarationForm;
  value: DeclarationValue | null;
  error: string | undefined;
  onChange: (value: DeclarationValue | null) => void;
}): ReactElement {
  const { form, value, error, onChange } = props;
  const t = useTexts('potential');
  const locale = useLocale();
  const common = { name: 'value', label: t('declarations.value'), error, locale };
  switch (form.kind) {
    case 'share':
      return (
        <SliderField
          {...common}
          min={0}
          max={100}
          step={1}
          unit="%"
          unitText="%"
          value={typeof value === 'number' ? Math.round(value * 100) : null}
          onChange={(percent) => onChange(percent === null ? null : percent / 100)}
        />
      );
    case 'number':
      return (
        <SliderField
          {...common}
          min={form.min}
          max={form.max}
          step={1}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
        />
      );
    case 'done':
      return (
        <RadioField
          {...common}
          value={value === null ? null : String(value)}
          choices={[
            { value: 'true', label: t('declarations.yes') },
            { value: 'false', label: t('declarations.no') },
          ]}
          onChange={(chosen) => onChange(chosen === 'true')}
        />
      );
    case 'choice':
      return (
        <RadioField
          {...common}
          value={typeof value === 'string' ? value : null}
          choices={form.values.map((one) => ({
            value: one,
            label: t(`declarations.survey.${one as 'DONE'}`),
          }))}
          onChange={onChange}
        />
      );
    case 'count':
      return <CountFields value={value as AnsweredCount | null} error={error} onChange={onChange} />;
  }
}

function CountFields({
  value,
  error,
  onChange,
}: {
  value: AnsweredCount | null;
  error: string | undefined;
  onChange: (value: AnsweredCount) => void;
}): ReactElement {
  const t = useTexts('potential');
  const locale = useLocale();
  const counts = value ?? { total: 0, unanswered: 0 };
  return (
    <>
      <NumberField
        name="value"
        label={t('declarations.total')}
        error={error}
        locale={locale}
        value={value?.total ?? null}
        onChange={(total) => onChange({ ...counts, total: total ?? 0 })}
      />
      <NumberField
        name="unanswered"
        label={t('declarations.unanswered')}
        locale={locale}
        value={value?.unanswered ?? null}
        onChange={(unanswered) => onChange({ ...counts, unanswered: unanswered ?? 0 })}
      />
    </>
  );
}
