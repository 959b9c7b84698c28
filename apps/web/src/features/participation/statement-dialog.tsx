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
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useCompany, useInitiativeId } from '../../shared/company';
import { carries, extractsQuery } from '../../shared/extracts';
import { useHouseForm } from '../../shared/house-form';
import { useReaders } from '../../shared/readers';
import { RecordResolutionLink } from '../../shared/record-resolution-link';
import { all, atMost, required } from '../../shared/rules';
import { useFormats, useTexts } from '../../shared/texts';
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
  const { day } = useFormats();
  const initiativeId = useInitiativeId();
  const handedOver = useQuery(extractsQuery(useCompany().id, initiativeId)).data ?? [];
  const extracts = handedOver.filter(carries('STATEMENT'));
  const give = useGiveStatement();
  const [asking, setAsking] = useState(false);
  const { form, field, submit, summary, busy } = useHouseForm({
    initial: { body: bodies[0]!, position: null as Position | null, text: '', demands: '', extractId: '' },
    labels: {
      body: t('statement.bodyLabel'),
      position: t('statement.positionLabel'),
      text: t('statement.text'),
      demands: t('statement.demands'),
      extractId: t('statement.resolution'),
    },
    rules: {
      position: required,
      text: (text, values) =>
        needsWords(values.position) && !text.trim() && !values.demands.trim()
          ? 'required'
          : atMost(20_000)(text),
      demands: all((text: string) => (linesOf(text).length > 50 ? 'too-many' : null)),
    },
    send: async ({ body, position, text, demands, extractId }) => {
      if (!asking) return setAsking(true);
      await give
        .mutateAsync({
          body,
          position: position!,
          text,
          demands: linesOf(demands),
          ...(extractId && body === 'COUNCIL' && { extractId }),
        })
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
          {form.getValues().body !== 'COUNCIL' ? null : extracts.length > 0 ? (
            <SelectField
              {...field('extractId')}
              hint={t('statement.resolutionHint')}
              none={t('statement.resolutionNone')}
              choices={extracts.map(({ id, content }) => ({
                value: id,
                label: t('statement.resolutionOf', {
                  date: day(content.meetingDate),
                  wording: content.wording.slice(0, 60),
                }),
              }))}
              optional
            />
          ) : (
            <p>
              {t('statement.resolutionHint')}{' '}
              <RecordResolutionLink initiativeId={initiativeId} matter="STATEMENT" from="beteiligung" />
            </p>
          )}
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
