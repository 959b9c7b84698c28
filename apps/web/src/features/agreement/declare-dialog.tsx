import { Button } from '@mantine/core';
import {
  CheckField,
  Dialog,
  DialogActions,
  ErrorSummary,
  Form,
  RadioField,
  TextAreaField,
} from '@einklang/ui';
import { STATEMENT_RESPONSES, type StatementResponse } from '@einklang/domain';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useDeclare, type AgreementView, type PolicyItemView } from './agreement.queries';
import { useAgreementWords } from './words';

/** Management's answer to one point; everything but full acceptance needs reasons. */
export function DeclareDialog({
  item,
  agreement,
  onClose,
}: {
  item: PolicyItemView;
  agreement: AgreementView;
  onClose: () => void;
}): ReactElement {
  const { t } = useAgreementWords();
  const declare = useDeclare(agreement, item.id, onClose);
  const { form, field, submit, summary, busy } = useHouseForm({
    initial: {
      response: '' as StatementResponse | '',
      reasons: item.reasons ?? '',
      deviates: item.deviates ?? false,
    },
    labels: { response: t('items.response'), reasons: t('reasonLabel'), deviates: t('items.deviates') },
    rules: {
      response: required,
      reasons: (reasons, values) =>
        values.response !== 'ACCEPTED' && reasons.trim() === '' ? 'required' : null,
    },
    send: ({ response, reasons, deviates }) =>
      declare.mutateAsync({
        response: response as StatementResponse,
        deviates,
        ...(reasons.trim() && { reasons }),
      }),
  });
  const { response, deviates } = form.getValues();
  const { name, label, error } = field('response');
  return (
    <Dialog opened onClose={onClose} title={t('items.declare')}>
      <Form onSubmit={submit} label={t('items.declare')}>
        <ErrorSummary {...summary} />
        <p>
          <strong>{item.text}</strong>
        </p>
        <RadioField
          name={name}
          label={label}
          error={error}
          value={response || null}
          onChange={(value) => form.setFieldValue('response', value)}
          choices={STATEMENT_RESPONSES.map((value) => ({ value, label: t(`items.responses.${value}`) }))}
        />
        <CheckField
          name="deviates"
          label={t('items.deviates')}
          checked={deviates}
          onChange={(on) => form.setFieldValue('deviates', on)}
        />
        <TextAreaField {...field('reasons')} rows={3} optional={response === 'ACCEPTED'} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('items.declare')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
