import { Button } from '@mantine/core';
import { CLAUSE_IDS, type ClauseId } from '@einklang/content';
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
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import { categoryOf } from './categories';
import { useAgreeMeasure, type ConcernList, type ConcernView } from './concerns.queries';

/** A promise with an owner and a day; what usually helps with this kind of concern stands beside it. */
export function MeasureDialog({
  concern,
  owners,
  onClose,
}: {
  concern: ConcernView;
  owners: ConcernList['owners'];
  onClose: () => void;
}): ReactElement {
  const t = useTexts('concerns');
  const frame = useTexts();
  const locale = useLocale();
  const { list } = useFormats();
  const titleOf = useClauseTitles(true);
  const agree = useAgreeMeasure(concern.id);
  const { measures, clauses } = categoryOf(concern.code);
  const ordered = [...clauses, ...CLAUSE_IDS.filter((id) => !clauses.includes(id))];
  const { field, submit, summary, busy } = useHouseForm<{
    text: string;
    ownerId: string;
    dueOn: string;
    clause: ClauseId | '';
  }>({
    initial: { text: '', ownerId: '', dueOn: '', clause: clauses[0] ?? '' },
    labels: {
      text: t('forms.measure'),
      ownerId: t('forms.owner'),
      dueOn: t('forms.dueOn'),
      clause: t('forms.clause'),
    },
    rules: { text: all(required, atMost(600)), ownerId: required, dueOn: required },
    send: async ({ clause, ...measure }) => {
      await agree.mutateAsync({ ...measure, clause: clause || null });
      toast(t('forms.agreed'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('acts.agree')} size="lg">
      <Form onSubmit={submit} label={t('acts.agree')}>
        <ErrorSummary {...summary} />
        <p>{concern.body}</p>
        <p data-dimmed>{t('forms.suggestions', { list: list(measures.map((help) => help[locale])) })}</p>
        <TextAreaField {...field('text')} hint={t('forms.measureHint')} rows={2} maxLength={600} autoFocus />
        <SelectField
          {...field('ownerId')}
          none={t('forms.choose')}
          hint={t('forms.ownerHint')}
          choices={owners.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField {...field('dueOn')} />
        <SelectField
          {...field('clause')}
          none={t('forms.noClause')}
          hint={t('forms.clauseHint')}
          choices={ordered.map((id) => ({ value: id, label: titleOf(id) }))}
        />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('acts.agree')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
