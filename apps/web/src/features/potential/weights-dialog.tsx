import { Button } from '@mantine/core';
import { areWeights } from '@einklang/domain';
import { Dialog, DialogActions, ErrorSummary, Form, NumberField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import { useSetWeights, type Weights } from './priority.queries';

const DIMENSIONS = ['benefit', 'feasibility', 'human'] as const;
type Percents = Record<(typeof DIMENSIONS)[number], number | null>;

/** Three shares that make 100 %; none below 10 %, so that no dimension can be bought off. */
export function WeightsDialog({ weights, onClose }: { weights: Weights; onClose: () => void }): ReactElement {
  const t = useTexts('priority');
  const frame = useTexts();
  const locale = useLocale();
  const { percent } = useFormats();
  const set = useSetWeights(weights.version);
  const { form, field, submit, summary, busy } = useHouseForm<Percents>({
    initial: {
      benefit: Math.round(weights.benefit * 100),
      feasibility: Math.round(weights.feasibility * 100),
      human: Math.round(weights.human * 100),
    },
    labels: {
      benefit: t('dimensions.benefit'),
      feasibility: t('dimensions.feasibility'),
      human: t('dimensions.human'),
    },
    rules: {
      benefit: least,
      feasibility: least,
      human: (value, all) => least(value) ?? (areWeights(sharesOf(all)) ? null : 'weights-not-one'),
    },
    send: async (values) => {
      await set.mutateAsync(sharesOf(values));
      toast(frame('states.saved'));
      onClose();
    },
  });
  const { benefit, feasibility, human } = sharesOf(form.getValues());
  return (
    <Dialog opened onClose={onClose} title={t('weights.change')} size="lg">
      <Form onSubmit={submit} label={t('weights.change')}>
        <ErrorSummary {...summary} />
        <p>{t('weights.rule')}</p>
        {DIMENSIONS.map((id) => (
          <NumberField key={id} {...field(id)} locale={locale} unit="%" />
        ))}
        <p role="status">{t('weights.total', { total: percent(benefit + feasibility + human) })}</p>
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('weights.save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

const least = (value: number | null): string | null =>
  value === null ? 'required' : value < 10 ? 'too-small' : null;

const sharesOf = (values: Percents) => ({
  benefit: (values.benefit ?? 0) / 100,
  feasibility: (values.feasibility ?? 0) / 100,
  human: (values.human ?? 0) / 100,
});
