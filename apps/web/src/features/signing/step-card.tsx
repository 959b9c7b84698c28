import { Card, StatusChip, type StatusKind } from '@einklang/ui';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../../shared/texts';
import classes from './signing.module.css';
import type { StepState } from './steps';

const looks: Record<StepState, StatusKind> = {
  done: 'done',
  current: 'running',
  parallel: 'due',
  later: 'open',
};

/** One step of the path: its number, whether it is done, and what there is to do. */
export function StepCard(props: {
  number: number;
  title: string;
  state: StepState;
  note?: ReactNode;
  children: ReactNode;
}): ReactElement {
  const t = useTexts('signing');
  const { number, title, state, note, children } = props;
  return (
    <li aria-current={state === 'current' ? 'step' : undefined}>
      <Card
        title={
          <>
            <span className={classes.number}>{number}.</span>
            {` ${title}`}
          </>
        }
        note={state === 'later' ? undefined : note}
        end={<StatusChip kind={looks[state]}>{t(`states.${state}`)}</StatusChip>}
      >
        <div className={classes.stack}>{children}</div>
      </Card>
    </li>
  );
}
