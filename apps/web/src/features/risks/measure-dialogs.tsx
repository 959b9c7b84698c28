import { clauseCatalogue } from '@einklang/content/clauses.data';
import { Button } from '@mantine/core';
import type { ClauseId } from '@einklang/content';
import {
  DateField,
  Dialog,
  DialogActions,
  ErrorSummary,
  Form,
  SelectField,
  TextAreaField,
  toast,
} from '@einklang/ui';
import type { ReactElement } from 'react';
import { useClauseTitles } from '../../shared/clause-titles';
import { useHouseForm } from '../../shared/house-form';
import { all, atMost, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useCompleteMeasure, usePlanMeasure } from './risk.writes';
import type { RiskAnalysis, RiskEntry, RiskMeasure } from './risks.queries';

/** A measure: what, by which paragraph it binds, who and until when. With an owner it is a task at once. */
export function PlanDialog({
  entry,
  owners,
  onClose,
}: {
  entry: RiskEntry;
  owners: RiskAnalysis['owners'];
  onClose: () => void;
}): ReactElement {
  const t = useTexts('risks');
  const frame = useTexts();
  const titleOf = useClauseTitles(true);
  const plan = usePlanMeasure(entry.id);
  const title = t('measures.planFor', { number: entry.number });
  const { field, submit, summary, busy } = useHouseForm<{
    text: string;
    clause: ClauseId | '';
    ownerId: string;
    dueOn: string;
  }>({
    initial: { text: '', clause: '', ownerId: '', dueOn: '' },
    labels: {
      text: t('measures.text'),
      clause: t('measures.clause'),
      ownerId: t('measures.owner'),
      dueOn: t('measures.due'),
    },
    rules: { text: all(required, atMost(600)) },
    send: async ({ text, clause, ownerId, dueOn }) => {
      await plan.mutateAsync({
        text,
        clause: clause || null,
        ownerId: ownerId || null,
        dueOn: dueOn || null,
      });
      toast(t('measures.planned'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={title} size="lg">
      <Form onSubmit={submit} label={title}>
        <ErrorSummary {...summary} />
        <p>{entry.text}</p>
        <TextAreaField {...field('text')} rows={2} maxLength={600} />
        <SelectField
          {...field('clause')}
          none={t('measures.noClause')}
          choices={clauseCatalogue.entries.map(({ id }) => ({
            value: id,
            label: t('measures.clauseLabel', { key: id, title: titleOf(id) }),
          }))}
        />
        <SelectField
          {...field('ownerId')}
          none={t('measures.noOwner')}
          hint={t('measures.ownerHint')}
          choices={owners.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField {...field('dueOn')} optional />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('measures.plan')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

/** Done, with what was done and what shows it. */
export function CompleteDialog({
  measure,
  onClose,
}: {
  measure: RiskMeasure;
  onClose: () => void;
}): ReactElement {
  const t = useTexts('risks');
  const frame = useTexts();
  const complete = useCompleteMeasure(measure.id);
  const { field, submit, summary, busy } = useHouseForm({
    initial: { note: '' },
    labels: { note: t('measures.doneNote') },
    rules: { note: all(required, atMost(2000)) },
    send: async (body) => {
      await complete.mutateAsync(body);
      toast(frame('states.saved'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('measures.complete')} size="lg">
      <Form onSubmit={submit} label={t('measures.complete')}>
        <ErrorSummary {...summary} />
        <p>{measure.text}</p>
        <TextAreaField {...field('note')} maxLength={2000} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('measures.complete')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
