import { useEffect, useRef } from 'react';

interface Options {
  readonly step: number;
  /** The number of the page on which the answers are checked. */
  readonly last: number;
  onStep(step: number): unknown;
}
export interface Steps {
  readonly step: number;
  readonly last: number;
  next(): void;
  back(): void;
  /** From the check page to one question; »Weiter« leads back to the check. */
  review(step: number): void;
  /** The address of this tab knows no step any more. */
  forget(): void;
}

interface Entry {
  readonly step?: number;
  readonly review?: boolean;
}
const entry = (): Entry => (window.history.state as Entry | null) ?? {};

/** Step 0 is the start, then one question each, then the check. The browser's own »back« goes back one of them. */
export function useSteps({ step, last, onStep }: Options): Steps {
  const latest = useRef(onStep);
  useEffect(() => {
    latest.current = onStep;
  });
  useEffect(() => {
    const moved = ({ state }: PopStateEvent): void => {
      latest.current((state as Entry | null)?.step ?? 0);
    };
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, []);

  const go = (to: number, review = false): void => {
    const wanted = Math.max(0, Math.min(last, to));
    window.history.pushState({ step: wanted, review } satisfies Entry, '');
    onStep(wanted);
  };
  return {
    step: Math.min(step, last),
    last,
    next: () => go(entry().review ? last : step + 1),
    back: () => go(entry().review ? last : step - 1),
    review: (to) => go(to, true),
    forget: () => window.history.replaceState(null, ''),
  };
}
