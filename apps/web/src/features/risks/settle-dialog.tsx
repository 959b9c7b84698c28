import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, TextAreaField, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { all, atMost, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { StepFields } from './step-fields';
import { useProposeSettlement } from './risk.writes';
import type { RiskEntry } from './risks.queries';
import { isHalf, stepsOf, type Steps } from './steps';

/** A rating for both sides; it begins with the one that counts now. */
export function SettleDialog({ entry, onClose }: { entry: RiskEntry; onClose: () => void }): ReactElement {
  const t = useTexts('risks');
  const frame = useTexts();
  const propose = useProposeSettlement(entry.id);
  const { before, after } = entry.reading;
  const [steps, setSteps] = useState<Steps>(stepsOf(before && { before, after }));
  const { likelihood, impact, likelihoodAfter, impactAfter } = steps;
  const isReady = likelihood !== null && impact !== null && !isHalf(steps);
  const { field, submit, summary, busy } = useHouseForm({
    initial: { note: '' },
    labels: { note: t('settle.note') },
    rules: { note: all(required, atMost(2000)) },
    send: async ({ note }) => {
      if (likelihood === null || impact === null) return;
      await propose.mutateAsync({ likelihood, impact, likelihoodAfter, impactAfter, note });
      toast(t('settle.sent'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('settle.title')} size="xl">
      <Form onSubmit={submit} label={t('settle.title')}>
        <ErrorSummary {...summary} />
        <p>
          {t('number', { number: entry.number })}: {entry.text}
        </p>
        <p>{t('settle.text')}</p>
        <StepFields name={`settle-${entry.id}`} kind={entry.kind} value={steps} onChange={setSteps} />
        <TextAreaField {...field('note')} maxLength={2000} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!isReady}>
            {t('settle.send')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
