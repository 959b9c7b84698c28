import { Button } from '@mantine/core';
import {
  BoundaryDialog,
  Dialog,
  DialogActions,
  ErrorSummary,
  Form,
  RadioField,
  SelectField,
  TextAreaField,
  toast,
} from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { useReaders } from '../../shared/readers';
import { all, atMost, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import type { StatementBody, StatementView } from './participation.queries';
import { useGiveStatement } from './participation.writes';

const POSITIONS = ['AGREE', 'WITH_CONDITIONS', 'REJECT', 'NONE'] as const;
type Position = StatementView['position'];

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A body speaks; before it leaves, the names of those who will read it. */
export function StatementDialog({
  bodies,
  onClose,
}: {
  bodies: readonly StatementBody[];
  onClose: () => void;
}): ReactElement {
  const t = useTexts('participation');
  const frame = useTexts();
  const { people } = useReaders('JOINT');
  const give = useGiveStatement();
  const [asking, setAsking] = useState(false);
  const { form, field, submit, summary, busy } = useHouseForm({
    initial: { body: bodies[0]!, position: null as Position | null, text: '', demands: '' },
    labels: {
      body: t('statement.bodyLabel'),
      position: t('statement.positionLabel'),
      text: t('statement.text'),
      demands: t('statement.demands'),
    },
    rules: {
      position: required,
      text: (text, values) =>
        needsWords(values.position) && !text.trim() && !values.demands.trim()
          ? 'required'
          : atMost(20_000)(text),
      demands: all((text: string) => (linesOf(text).length > 50 ? 'too-many' : null)),
    },
    send: async ({ body, position, text, demands }) => {
      if (!asking) return setAsking(true);
      await give
        .mutateAsync({ body, position: position!, text, demands: linesOf(demands) })
        .finally(() => setAsking(false));
      toast(t('statement.sent'));
      onClose();
    },
  });
  return (
    <>
      <Dialog opened={!asking} onClose={onClose} title={t('statement.title')} size="lg">
        <Form onSubmit={submit} label={t('statement.title')}>
          <ErrorSummary {...summary} />
          {bodies.length > 1 ? (
            <SelectField
              {...field('body')}
              value={form.getValues().body}
              onChange={(body) => body && form.setFieldValue('body', body)}
              choices={bodies.map((body) => ({ value: body, label: t(`statement.bodies.${body}`) }))}
            />
          ) : null}
          <RadioField
            {...field('position')}
            choices={POSITIONS.map((value) => ({ value, label: t(`statement.positions.${value}`) }))}
          />
          <TextAreaField {...field('text')} hint={t('statement.textHint')} rows={6} optional />
          <TextAreaField {...field('demands')} hint={t('statement.demandsHint')} optional />
          <DialogActions>
            <Button variant="default" onClick={onClose}>
              {frame('actions.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('statement.send')}
            </Button>
          </DialogActions>
        </Form>
      </Dialog>
      <BoundaryDialog
        opened={asking}
        title={t('statement.title')}
        recipients={people}
        confirmLabel={t('statement.send')}
        busy={busy}
        onClose={() => setAsking(false)}
        onConfirm={submit}
      >
        <p>{t('statement.boundary')}</p>
      </BoundaryDialog>
    </>
  );
}

const needsWords = (position: Position | null): boolean =>
  position === 'WITH_CONDITIONS' || position === 'REJECT';
