import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo, type ReactElement } from 'react';
import type { EvidenceKind } from '@einklang/domain';
import { useTexts } from '../../shared/texts';
import classes from './business-case.module.css';
import { LineFields } from './line-fields';

/** A line of benefit or cost, as the three lists share it. */
export interface Line {
  readonly id: string;
  readonly category: string;
  readonly label: string;
  readonly amount: number;
  readonly note?: string;
  readonly evidence?: EvidenceKind | null;
  readonly perCase?: boolean;
  readonly fromYear?: number | undefined;
  readonly untilYear?: number | undefined;
}

export interface LineCategory {
  readonly id: string;
  readonly label: string;
  /** May be absent or zero only with reasons. */
  readonly mandatory: boolean;
}

export type LineKind = 'benefits' | 'oneOff' | 'running';

/** Lines by category. Mandatory ones can be added at a stroke, also at zero with reasons. */
export const LinesField = memo(function LinesField({
  kind,
  lines,
  categories,
  onChange,
}: {
  kind: LineKind;
  lines: readonly Line[];
  categories: readonly LineCategory[];
  onChange: (lines: readonly Line[]) => void;
}): ReactElement {
  const t = useTexts('businessCase');
  const missing = categories.filter(
    ({ id, mandatory }) => mandatory && !lines.some((line) => line.category === id),
  );
  const fresh = (category: LineCategory): Line => ({
    id: crypto.randomUUID(),
    category: category.id,
    label: category.label,
    amount: 0,
    ...(kind === 'benefits' && { evidence: null }),
  });
  return (
    <>
      <div className={classes.lines}>
        {lines.map((line, index) => (
          <LineFields
            key={line.id}
            kind={kind}
            number={index + 1}
            line={line}
            categories={categories}
            onChange={(changed) => onChange(lines.map((other) => (other === line ? changed : other)))}
            onRemove={() => onChange(lines.filter((other) => other !== line))}
          />
        ))}
      </div>
      <div className={classes.buttons}>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => onChange([...lines, fresh(categories[0]!)])}
        >
          {t('lines.add')}
        </Button>
        {missing.length ? (
          <Button
            variant="default"
            size="compact-md"
            onClick={() => onChange([...lines, ...missing.map(fresh)])}
          >
            {t('lines.addMissing')}
          </Button>
        ) : null}
      </div>
    </>
  );
});
