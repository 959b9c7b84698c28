import { lazy, Suspense, type ReactElement } from 'react';
import type { GateDialogProps } from './gate-dialog';

const Loaded = lazy(async () => ({ default: (await import('./gate-dialog')).GateDialog }));

/** The dialog of the requirements, loaded when it is first opened: it brings the names of all rules. */
export function GateDialog(props: GateDialogProps): ReactElement {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}
