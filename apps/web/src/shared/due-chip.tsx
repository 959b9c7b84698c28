import { StatusChip } from '@einklang/ui';
import type { ReactElement } from 'react';
import { today } from './day';
import { useFormats } from './texts';

/** How soon something is due: overdue or today as a problem, the coming week with a clock, later calm. */
export function DueChip({ on }: { on: string }): ReactElement {
  const { inDays } = useFormats();
  const now = today();
  const soon = new Date(Date.parse(now) + 7 * 86_400_000).toISOString().slice(0, 10);
  return (
    <StatusChip kind={on <= now ? 'problem' : on <= soon ? 'due' : 'open'}>{inDays(on, now)}</StatusChip>
  );
}
