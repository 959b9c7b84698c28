import { Button } from '@mantine/core';
import { Fold } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import { useRatedText } from './entry-outcome';
import type { RiskEntry, RiskRating } from './risks.queries';
import { NO_STEPS, ratedOf } from './steps';
import { StepFields } from './step-fields';

/** One entry to rate; what is rated already is folded away with its numbers. */
export function RatingFold({
  entry,
  value,
  onChange,
}: {
  entry: RiskEntry;
  value: RiskRating;
  onChange: (value: RiskRating) => void;
}): ReactElement {
  const t = useTexts('risks');
  const ratedText = useRatedText();
  const rated = ratedOf(value);
  const [isOpen] = useState(rated === null);
  return (
    <Fold
      title={`${t('number', { number: entry.number })} ${entry.text}`}
      summary={rated ? ratedText(rated) : t('own.none')}
      open={isOpen}
    >
      <StepFields
        name={entry.id}
        kind={entry.kind}
        value={value}
        onChange={(steps) => onChange({ ...steps, entryId: entry.id })}
      />
      {rated ? (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t('own.clearOf', { number: entry.number })}
          onClick={() => onChange({ entryId: entry.id, ...NO_STEPS })}
        >
          {t('own.clear')}
        </Button>
      ) : null}
    </Fold>
  );
}
