import { Button } from '@mantine/core';
import {
  BoundaryDialog,
  Card,
  ErrorSummary,
  Form,
  FormActions,
  SelectField,
  TextAreaField,
  TextField,
  toast,
} from '@einklang/ui';
import { fillVariables, redline } from '@einklang/domain';
import { useState, type ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { useReaders } from '../../shared/readers';
import { RoomMark } from '../../shared/room-mark';
import { required } from '../../shared/rules';
import {
  useClauseAct,
  useDraft,
  type ClauseVersionView,
  type ClauseView,
  type WriteClause,
} from './agreement.queries';
import { useLibraryTexts } from './library';
import { useAgreementWords } from './words';

type Variant = ClauseVersionView['variant'];
const VARIANTS: readonly Variant[] = ['BALANCED', 'EMPLOYER', 'EMPLOYEE', 'CUSTOM'];

/** Writes a wording: first in the own room, then, with the recipients named, to the other side. */
export function Editor({ clause, onClose }: { clause: ClauseView; onClose: () => void }): ReactElement {
  const { t, variant } = useAgreementWords();
  const library = useLibraryTexts(clause);
  const readers = useReaders('JOINT');
  const [sending, setSending] = useState<WriteClause | null>(null);
  const draft = useDraft(clause, () => toast(t('draftSaved')));
  const act = useClauseAct(clause, () => {
    setSending(null);
    toast(t('proposed'));
    onClose();
  });
  const start = clause.draft ?? clause.versions.at(-1);
  const initial = start?.text ?? library('BALANCED') ?? '';
  const { form, field, submit, summary, busy } = useHouseForm({
    initial: {
      variant: (start?.variant ?? (library('BALANCED') ? 'BALANCED' : 'CUSTOM')) as string,
      text: initial,
      reason: clause.draft?.reason ?? '',
      interest: clause.draft?.interest ?? '',
    },
    labels: {
      variant: t('editor.variant'),
      text: t('editor.text'),
      reason: t('reasonLabel'),
      interest: t('editor.interest'),
    },
    rules: { text: required },
    send: async (values) => setSending(values as WriteClause),
  });
  const values = form.getValues();
  const missing = fillVariables(values.text, {}).missing;
  const choose = (chosen: string): void => {
    form.setFieldValue('variant', chosen);
    const text = library(chosen as Variant);
    if (text !== undefined) form.setFieldValue('text', text);
  };
  const type = (text: string): void => {
    form.setFieldValue('text', text);
    if (library(values.variant as Variant) !== text) form.setFieldValue('variant', 'CUSTOM');
  };
  const before = clause.versions.at(-1)?.text ?? '';
  return (
    <Card
      title={t(clause.versions.length ? 'actions.counter' : 'actions.write')}
      end={clause.mySide ? <RoomMark room={clause.mySide} /> : null}
    >
      <Form onSubmit={submit} label={t('editor.text')}>
        <ErrorSummary {...summary} />
        <SelectField
          {...field('variant')}
          hint={t('editor.variantHint')}
          onChange={choose}
          choices={VARIANTS.filter((kind) => kind === 'CUSTOM' || library(kind) !== undefined).map(
            (kind) => ({ value: kind as string, label: variant(kind) }),
          )}
        />
        <TextAreaField {...field('text')} onChange={type} hint={t('editor.textHint')} rows={10} />
        {missing.length ? <p role="note">{t('editor.missing', { names: missing.join(', ') })}</p> : null}
        <TextAreaField {...field('reason')} hint={t('editor.reasonHint')} rows={3} optional />
        <TextField {...field('interest')} hint={t('editor.interestHint')} optional />
        <FormActions>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            variant="default"
            loading={draft.isPending}
            onClick={() => void draft.mutateAsync(values as WriteClause).catch(() => undefined)}
          >
            {t('editor.saveDraft')}
          </Button>
          {clause.may.propose ? (
            <Button type="submit" loading={busy}>
              {t('editor.send')}
            </Button>
          ) : null}
        </FormActions>
      </Form>
      <BoundaryDialog
        opened={sending !== null}
        onClose={() => setSending(null)}
        onConfirm={() =>
          sending && void act.mutateAsync({ kind: 'propose', body: sending }).catch(() => setSending(null))
        }
        title={t('editor.sendTitle')}
        recipients={readers.people}
        confirmLabel={t('editor.send')}
        busy={act.isPending}
      >
        {t('editor.sendText', {
          changes: t('changes', { count: sending ? redline(before, sending.text).changes : 0 }),
        })}
      </BoundaryDialog>
    </Card>
  );
}
