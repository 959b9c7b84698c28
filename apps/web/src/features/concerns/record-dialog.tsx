import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, RadioField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { CONCERN_RULES, ConcernFields, concernOf, NO_CONCERN, type ConcernValues } from './concern-fields';
import { useRecordConcern } from './concerns.queries';

const SOURCES = ['DIALOGUE', 'SURVEY', 'BOX', 'COUNCIL'] as const;
type Source = (typeof SOURCES)[number];

/** Enters what others said; who said it is not asked. */
export function RecordDialog({
  groups,
  onClose,
}: {
  groups: readonly string[];
  onClose: () => void;
}): ReactElement {
  const t = useTexts('concerns');
  const frame = useTexts();
  const record = useRecordConcern();
  const { field, submit, summary, busy } = useHouseForm<ConcernValues & { source: Source | null }>({
    initial: { ...NO_CONCERN, source: null },
    labels: {
      body: t('forms.body'),
      code: t('forms.code'),
      group: t('forms.group'),
      severity: t('forms.severity'),
      source: t('forms.source'),
    },
    rules: { ...CONCERN_RULES, source: required },
    send: async (values) => {
      await record.mutateAsync({ ...concernOf(values), source: values.source! });
      toast(t('forms.recorded'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('forms.recordTitle')} size="lg">
      <Form onSubmit={submit} label={t('forms.recordTitle')}>
        <ErrorSummary {...summary} />
        <p>{t('forms.recordText')}</p>
        <ConcernFields field={field as Parameters<typeof ConcernFields>[0]['field']} groups={groups} />
        <RadioField
          {...field('source')}
          choices={SOURCES.map((source) => ({ value: source, label: t(`sources.${source}`) }))}
        />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('register.record')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
