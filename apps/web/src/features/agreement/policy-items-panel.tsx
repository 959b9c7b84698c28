import { Button, Stack } from '@mantine/core';
import {
  Card,
  ErrorSummary,
  Form,
  FormActions,
  RowsSkeleton,
  StatusChip,
  TextAreaField,
  type StatusKind,
} from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useHouseForm } from '../../shared/house-form';
import { QueryView } from '../../shared/query-view';
import { required } from '../../shared/rules';
import { useFormats } from '../../shared/texts';
import { policyItemsQuery, useRaiseItem, type AgreementView, type PolicyItemView } from './agreement.queries';
import { DeclareDialog } from './declare-dialog';
import { useAgreementWords } from './words';

const LOOKS: Record<NonNullable<PolicyItemView['response']>, StatusKind> = {
  ACCEPTED: 'done',
  PARTLY_ACCEPTED: 'due',
  REJECTED: 'refused',
};

/** Without a works council: the workforce's points, and what management declares on each (domain 2.6). */
export function PolicyItemsPanel({ agreement }: { agreement: AgreementView }): ReactElement {
  const { t } = useAgreementWords();
  const company = useCompany();
  const query = useQuery(policyItemsQuery(company.id, agreement.initiativeId, agreement.id));
  return (
    <Card title={t('items.title')} note={t('items.note')}>
      <QueryView query={query} skeleton={<RowsSkeleton rows={2} />}>
        {(items) => (
          <Stack>
            {items.length ? (
              items.map((item) => <Item key={item.id} item={item} agreement={agreement} />)
            ) : (
              <p>{t('items.none')}</p>
            )}
            {agreement.may.raise ? <Raise agreement={agreement} /> : null}
          </Stack>
        )}
      </QueryView>
    </Card>
  );
}

function Item({ item, agreement }: { item: PolicyItemView; agreement: AgreementView }): ReactElement {
  const { t } = useAgreementWords();
  const { day } = useFormats();
  const [declaring, setDeclaring] = useState(false);
  return (
    <section>
      <p>
        <strong>{item.text}</strong>
      </p>
      <p>
        {item.raisedBy}, {day(item.raisedAt)}{' '}
        <StatusChip kind={item.response ? LOOKS[item.response] : 'open'}>
          {item.response ? t(`items.responses.${item.response}`) : t('items.open')}
        </StatusChip>
      </p>
      {item.reasons ? (
        <p>
          <strong>{t('reason')}</strong> {item.reasons}
        </p>
      ) : null}
      {item.response === 'ACCEPTED' && item.deviates ? <p role="note">{t('items.deviatesHint')}</p> : null}
      {agreement.may.declare ? (
        <Button variant="default" size="compact-md" onClick={() => setDeclaring(true)}>
          {t(item.response ? 'items.declareAgain' : 'items.declare')}
        </Button>
      ) : null}
      {declaring ? (
        <DeclareDialog item={item} agreement={agreement} onClose={() => setDeclaring(false)} />
      ) : null}
    </section>
  );
}

function Raise({ agreement }: { agreement: AgreementView }): ReactElement {
  const { t } = useAgreementWords();
  const { form, field, submit, summary, busy } = useHouseForm({
    initial: { text: '' },
    labels: { text: t('items.text') },
    rules: { text: required },
    send: ({ text }) => raise.mutateAsync({ text }),
  });
  const raise = useRaiseItem(agreement, () => form.reset());
  return (
    <Form onSubmit={submit} label={t('items.raise')}>
      <ErrorSummary {...summary} />
      <TextAreaField {...field('text')} hint={t('items.textHint')} rows={2} />
      <FormActions>
        <Button type="submit" loading={busy} variant="default">
          {t('items.raise')}
        </Button>
      </FormActions>
    </Form>
  );
}
