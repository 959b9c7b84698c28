import { resolutionPoints, type ResolutionCheck, type ResolutionPointState } from '@einklang/domain';
import { StatusChip, type StatusKind } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useTextBundle, useTexts } from '../../shared/texts';
import classes from './resolutions.module.css';

type State = ResolutionPointState | 'OPEN';

const KINDS: Record<State, StatusKind> = {
  OK: 'done',
  OPEN: 'open',
  WARNING: 'info',
  PENDING: 'due',
  REJECTED: 'refused',
  VOID: 'problem',
};

/** The check point by point, as the server makes it: in order, void, rejected, still missing, or only a note. */
export function CheckList({
  check,
  seats,
  pending = false,
}: {
  check: Extract<ResolutionCheck, { ok: true }>;
  seats: number;
  /** As long as no vote is entered nothing is held against anybody. */
  pending?: boolean;
}): ReactElement {
  const t = useTexts('resolution');
  const { check: words } = useTextBundle('resolution');
  const { numbers } = check;
  return (
    <ul className={classes.points} aria-label={t('check.title')}>
      {resolutionPoints(check)
        .filter(({ point, state }) => point !== 'SUSPENSION' || state !== 'OK')
        .map(({ point, state, codes }) => {
          const shown: State = pending && state !== 'OK' ? 'OPEN' : state;
          return (
            <li key={point} data-state={shown}>
              <strong>{words.points[point]}</strong>
              <StatusChip kind={KINDS[shown]}>{words.states[shown]}</StatusChip>
              {point === 'QUORUM' ? <p>{t('check.quorum', { ...numbers, seats })}</p> : null}
              {point === 'VOTE' && !pending ? <p>{t('check.vote', { ...numbers })}</p> : null}
              {shown === 'OPEN' ? null : codes.map((code) => <p key={code}>{words.codes[code]}</p>)}
            </li>
          );
        })}
    </ul>
  );
}
