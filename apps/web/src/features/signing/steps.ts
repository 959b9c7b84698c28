import type { SigningView } from './signing.queries';

export const STEPS = ['content', 'resolution', 'copy', 'signatures', 'document', 'display'] as const;
export type Step = (typeof STEPS)[number];
export type StepState = 'done' | 'current' | 'later' | 'parallel';

/** A policy is issued by management alone: no resolution, no second signature, no document of both. */
const POLICY_STEPS: readonly Step[] = ['content', 'copy', 'signatures', 'display'];

type Facts = Pick<
  SigningView,
  'kind' | 'state' | 'copy' | 'signatures' | 'signedDocument' | 'resolution' | 'displayedOn'
>;

/** The way from the text to its display, and where on it we are. The resolution goes beside: it waits for nothing here. */
export function stepsOf(signing: Facts): { step: Step; state: StepState }[] {
  const steps = signing.kind === 'AI_POLICY' ? POLICY_STEPS : STEPS;
  const next = steps.find((step) => step !== 'resolution' && !isDone(signing, step));
  return steps.map((step) => {
    if (isDone(signing, step)) return { step, state: 'done' };
    if (step === next) return { step, state: 'current' };
    return { step, state: step === 'resolution' && signing.state !== 'DRAFT' ? 'parallel' : 'later' };
  });
}

function isDone({ kind, state, copy, signatures, ...signing }: Facts, step: Step): boolean {
  switch (step) {
    case 'content':
      return state !== 'DRAFT';
    case 'resolution':
      // Who may not see the resolution sees the signature that presupposes it.
      return signing.resolution !== null || signatures.some(({ side }) => side === 'COUNCIL');
    case 'copy':
      return copy?.report?.state === 'DONE';
    case 'signatures':
      return signatures.length === (kind === 'AI_POLICY' ? 1 : 2);
    case 'document':
      return signing.signedDocument !== null;
    case 'display':
      return signing.displayedOn !== null;
  }
}
