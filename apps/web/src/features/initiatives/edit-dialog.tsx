import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, TextAreaField, TextField, toast } from '@einklang/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { ApiProblem } from '../../shared/api-problem';
import { useCompany } from '../../shared/company';
import { useHouseForm } from '../../shared/house-form';
import { initiativeQuery, type InitiativeView } from '../../shared/initiative';
import { all, atMost, required } from '../../shared/rules';
import { StaleDialog } from '../../shared/stale-dialog';
import { useTexts } from '../../shared/texts';
import { useEditInitiative } from './initiatives.queries';

/** Title and problem; who was overtaken sees both versions and decides (412). */
export function EditDialog({
  initiative,
  onClose,
}: {
  initiative: InitiativeView;
  onClose: () => void;
}): ReactElement {
  const t = useTexts('initiatives');
  const frame = useTexts();
  const client = useQueryClient();
  const { id: companyId } = useCompany();
  const [base, setBase] = useState(initiative);
  const [theirs, setTheirs] = useState<InitiativeView | null>(null);
  const edit = useEditInitiative(base);
  const { form, field, submit, summary, busy } = useHouseForm({
    initial: { title: initiative.title, problem: initiative.problem },
    labels: { title: t('new.name'), problem: t('new.problem') },
    rules: { title: all(required, atMost(80)), problem: atMost(600) },
    send: async (values) => {
      try {
        await edit.mutateAsync(values);
      } catch (problem) {
        if (!(problem instanceof ApiProblem && problem.status === 412)) throw problem;
        return setTheirs(
          await client.fetchQuery({ ...initiativeQuery(companyId, initiative.id), staleTime: 0 }),
        );
      }
      toast(frame('states.saved'));
      onClose();
    },
  });
  const settle = (values: Pick<InitiativeView, 'title' | 'problem'>): void => {
    if (theirs) setBase(theirs);
    form.setValues({ title: values.title, problem: values.problem });
    setTheirs(null);
  };
  return (
    <>
      <Dialog opened onClose={onClose} title={t('edit.title')} size="lg">
        <Form onSubmit={submit} label={t('edit.title')}>
          <ErrorSummary {...summary} />
          <TextField {...field('title')} hint={t('new.nameHint')} maxLength={80} autoFocus />
          <TextAreaField
            {...field('problem')}
            hint={t('new.problemHint')}
            maxLength={600}
            rows={6}
            optional
          />
          <DialogActions>
            <Button variant="default" onClick={onClose}>
              {frame('actions.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('edit.save')}
            </Button>
          </DialogActions>
        </Form>
      </Dialog>
      {theirs ? (
        <StaleDialog
          opened
          mine={<Version {...form.getValues()} />}
          theirs={<Version {...theirs} />}
          onKeepMine={() => settle(form.getValues())}
          onTakeTheirs={() => settle(theirs)}
        />
      ) : null}
    </>
  );
}

function Version({ title, problem }: { title: string; problem: string }): ReactElement {
  return (
    <>
      <strong>{title}</strong>
      <p>{problem}</p>
    </>
  );
}
