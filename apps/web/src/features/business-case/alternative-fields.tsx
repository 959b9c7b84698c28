import { Button } from '@mantine/core';
import type { Alternative } from '@einklang/domain';
import { MoneyField, TextAreaField, TextField } from '@einklang/ui';
import { memo, type ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import classes from './business-case.module.css';

const FIRST: Alternative = { label: '', oneOff: 0, running: 0, benefit: 0 };

/** What a better process without AI would cost and bring. */
export const AlternativeFields = memo(function AlternativeFields({
  alternative,
  onChange,
}: {
  alternative: Alternative | null;
  onChange: (alternative: Alternative | null) => void;
}): ReactElement {
  const t = useTexts('businessCase');
  const locale = useLocale();
  if (!alternative)
    return (
      <>
        <p className={classes.note}>{t('alternative.note')}</p>
        <div>
          <Button variant="default" size="compact-md" onClick={() => onChange(FIRST)}>
            {t('alternative.add')}
          </Button>
        </div>
      </>
    );
  const set = (change: Partial<Alternative>): void => onChange({ ...alternative, ...change });
  return (
    <>
      <TextField
        name="alternative-label"
        label={t('alternative.label')}
        maxLength={160}
        value={alternative.label}
        onChange={(label) => set({ label })}
      />
      <div className={classes.pair}>
        {(['oneOff', 'running', 'benefit'] as const).map((field) => (
          <MoneyField
            key={field}
            name={`alternative-${field}`}
            label={t(`alternative.${field}`)}
            locale={locale}
            value={alternative[field]}
            onChange={(amount) => set({ [field]: Math.max(0, amount ?? 0) })}
          />
        ))}
      </div>
      <TextAreaField
        name="alternative-note"
        label={t('alternative.text')}
        rows={2}
        optional
        maxLength={1000}
        value={alternative.note ?? ''}
        onChange={(note) => set({ note })}
      />
      <div>
        <Button variant="subtle" size="compact-md" onClick={() => onChange(null)}>
          {t('alternative.remove')}
        </Button>
      </div>
    </>
  );
});
