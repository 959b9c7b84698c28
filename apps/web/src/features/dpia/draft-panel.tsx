import { Split } from '@einklang/ui';
import { useMemo, type ReactElement } from 'react';
import { Stack } from '@mantine/core';
import { useAutosave } from '../../shared/autosave';
import { Conflict } from './conflict';
import { DraftForm } from './draft-form';
import { useSaveDraft, type DpiaDocument, type DpiaDraft, type DpiaView } from './dpia.queries';
import { PublishPanel } from './publish-panel';
import { ThresholdPanel } from './threshold-panel';

/** The employer's draft, in its own room until somebody who speaks for it publishes it. */
export function DraftPanel({ view, draft }: { view: DpiaView; draft: DpiaDraft }): ReactElement {
  const value = useMemo<DpiaDocument>(() => draft.document, [draft.document]);
  const saving = useAutosave<DpiaDocument>({ value, version: draft.version }, useSaveDraft());
  const set = (change: Partial<DpiaDocument>): void => saving.change({ ...saving.value, ...change });
  return (
    <>
      <Split>
        <Stack>
          <DraftForm saving={saving} onChange={set} />
          <PublishPanel view={view} saving={saving} isOpen={draft.isOpen || saving.state !== 'clean'} />
        </Stack>
        <ThresholdPanel
          threshold={view.threshold}
          declared={saving.value.criteria}
          onChange={(criteria) => set({ criteria })}
        />
      </Split>
      <Conflict saving={saving} />
    </>
  );
}
