import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, SelectField, TextField } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useHouseForm } from '../../shared/house-form';
import { proposalQuery, useAddClause, type AgreementView } from './agreement.queries';
import type { Schema } from '@einklang/api-client';
import { useAgreementWords } from './words';

const OWN = '';

/** One more paragraph: from the library, or of the parties' own. */
export function AddClauseDialog({
  agreement,
  onClose,
}: {
  agreement: AgreementView;
  onClose: () => void;
}): ReactElement {
  const { t } = useAgreementWords();
  const company = useCompany();
  const taken = new Set(agreement.clauses.map((clause) => clause.key));
  const offered = (useQuery(proposalQuery(company.id, agreement.initiativeId)).data?.items ?? []).filter(
    (item) => !taken.has(item.key),
  );
  const add = useAddClause(agreement, onClose);
  const { form, field, submit, summary, busy } = useHouseForm({
    initial: { key: OWN, title: '' },
    labels: { key: t('add.clause'), title: t('add.title') },
    rules: { title: (title, values) => (values.key === OWN && title.trim() === '' ? 'required' : null) },
    send: ({ key, title }) =>
      add.mutateAsync(key === OWN ? { title } : { key: key as Schema<'AddClause'>['key'] }),
  });
  return (
    <Dialog opened onClose={onClose} title={t('add.open')}>
      <Form onSubmit={submit} label={t('add.open')}>
        <ErrorSummary {...summary} />
        <SelectField
          {...field('key')}
          none={t('add.own')}
          choices={offered.map((item) => ({ value: item.key, label: item.title }))}
        />
        {form.getValues().key === OWN ? <TextField {...field('title')} /> : null}
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('add.confirm')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
