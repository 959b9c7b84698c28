import {
  IconAlertTriangle,
  IconCheck,
  IconCircle,
  IconCircleHalf2,
  IconClock,
  IconInfoCircle,
  IconX,
} from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { joinClasses } from '../theme/join-classes';
import type { Tone } from '../theme/tokens';
import classes from './marks.module.css';

/** Shape and colour go together, so that neither has to be seen. */
export const STATUS_KINDS = ['done', 'running', 'due', 'problem', 'open', 'refused', 'info'] as const;
export type StatusKind = (typeof STATUS_KINDS)[number];

const looks: Record<StatusKind, { tone: Tone; icon: typeof IconCheck }> = {
  done: { tone: 'moos', icon: IconCheck },
  running: { tone: 'petrol', icon: IconCircleHalf2 },
  due: { tone: 'bernstein', icon: IconClock },
  problem: { tone: 'ziegel', icon: IconAlertTriangle },
  open: { tone: 'schiefer', icon: IconCircle },
  refused: { tone: 'ziegel', icon: IconX },
  info: { tone: 'petrol', icon: IconInfoCircle },
};

/** A state as shape, word and colour. */
export function StatusChip({ kind, children }: { kind: StatusKind; children: ReactNode }): ReactElement {
  const { tone, icon: Icon } = looks[kind];
  return (
    <span className={joinClasses(classes.chip, classes.tone)} data-tone={tone}>
      <Icon size={16} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
