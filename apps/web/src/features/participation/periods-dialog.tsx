import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, NumberField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { useLocale, useTexts } from '../../shared/texts';
import type { AgreedPeriodView } from './participation.queries';
import { useProposePeriods } from './participation.writes';
import { usePeriodName } from './period-name';

type Period = AgreedPeriodView['period'];

/** Proposes the lengths that differ from what is agreed, and all that is not agreed yet. */
export function PeriodsDialog({
  items,
  onClose,
}: {
  items: readonly AgreedPeriodView[];
  onClose: () => void;
}): ReactElement {
  const t = useTexts('participation');
  const frame = useTexts();
  const locale = useLocale();
  const nameOf = usePeriodName();
  const propose = useProposePeriods();
  const { field, submit, summary, busy } = useHouseForm({
    initial: Object.fromEntries(
      items.map((item) => [item.period, item.agreedWorkingDays ?? item.defaultWorkingDays]),
    ) as Record<Period, number | null>,
    labels: Object.fromEntries(items.map(({ period }) => [period, nameOf(period)])) as Record<Period, string>,
    rules: Object.fromEntries(
      items.map(({ period }) => [
        period,
        (days: number | null) =>
          days === null || !Number.isInteger(days) || days < 1 || days > 250 ? 'not-a-number' : null,
      ]),
    ),
    send: async (values) => {
      const periods = items
        .filter((item) => values[item.period] !== item.agreedWorkingDays)
        .map(({ period }) => ({ period, workingDays: values[period]! }));
      if (periods.length) await propose.mutateAsync({ periods });
      toast(t('periods.sent'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('periods.propose')}>
      <Form onSubmit={submit} label={t('periods.propose')}>
        <p>{t('periods.proposeHint')}</p>
        <ErrorSummary {...summary} />
        {items.map(({ period }, index) => (
          <NumberField key={period} {...field(period)} locale={locale} autoFocus={index === 0} />
        ))}
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('periods.send')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
