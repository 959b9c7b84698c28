import { Button } from '@mantine/core';
import {
  Dialog,
  DialogActions,
  ErrorSummary,
  Form,
  FormSkeleton,
  RadioField,
  SelectField,
  toast,
} from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { ApiProblem } from '../../shared/api-problem';
import { useCompany } from '../../shared/company';
import { useHouseForm } from '../../shared/house-form';
import { QueryView } from '../../shared/query-view';
import { required } from '../../shared/rules';
import { useLocale, useTexts } from '../../shared/texts';
import { useReportName } from './report-names';
import { initiativeChoicesQuery, useRequestReport, type RequestReport } from './reports.queries';

const KINDS = ['STAGE_REPORT', 'WEIGHING_LIST', 'AGREEMENT_DRAFT'] as const;
const LOCALES = ['de', 'en'] as const;
type Choices = readonly { value: string; label: string }[];

/** Which report, on what, in which language. */
export function OrderDialog({ onClose }: { onClose: () => void }): ReactElement {
  const t = useTexts('reporting');
  const { id: companyId } = useCompany();
  const query = useQuery(initiativeChoicesQuery(companyId));
  return (
    <Dialog opened onClose={onClose} title={t('order.open')}>
      <QueryView query={query} skeleton={<FormSkeleton />}>
        {(initiatives) =>
          initiatives.length ? (
            <OrderForm initiatives={initiatives} onClose={onClose} />
          ) : (
            <p>{t('order.noInitiative')}</p>
          )
        }
      </QueryView>
    </Dialog>
  );
}

function OrderForm({ initiatives, onClose }: { initiatives: Choices; onClose: () => void }): ReactElement {
  const t = useTexts('reporting');
  const frame = useTexts();
  const locale = useLocale();
  const nameOf = useReportName();
  const [isNothing, setNothing] = useState(false);
  const request = useRequestReport(() => {
    toast(t('order.sent'));
    onClose();
  });
  const { field, submit, summary, busy } = useHouseForm({
    initial: {
      kind: 'STAGE_REPORT' as RequestReport['kind'],
      initiativeId: initiatives.length === 1 ? initiatives[0]!.value : '',
      locale: locale as 'de' | 'en',
    },
    labels: { kind: t('order.kind'), initiativeId: t('order.initiative'), locale: t('order.locale') },
    rules: { initiativeId: required },
    send: async (body) => {
      setNothing(false);
      await request.mutateAsync(body).catch((problem: unknown) => {
        // There is such an initiative: what is missing is the text to report on.
        if (!(problem instanceof ApiProblem && problem.status === 404)) throw problem;
        setNothing(true);
      });
    },
  });
  return (
    <Form onSubmit={submit} label={t('order.open')}>
      <ErrorSummary {...summary} />
      <RadioField
        {...field('kind')}
        choices={KINDS.map((value) => ({ value, label: nameOf(value), hint: t(`kindHints.${value}`) }))}
      />
      <SelectField
        {...field('initiativeId')}
        none={initiatives.length === 1 ? undefined : t('order.choose')}
        choices={initiatives}
      />
      <RadioField
        {...field('locale')}
        choices={LOCALES.map((value) => ({ value, label: t(`order.locales.${value}`) }))}
      />
      {isNothing ? <p role="alert">{t('order.nothing')}</p> : null}
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {frame('actions.cancel')}
        </Button>
        <Button type="submit" loading={busy}>
          {t('order.send')}
        </Button>
      </DialogActions>
    </Form>
  );
}
