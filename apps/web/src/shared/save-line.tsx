import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCloudUpload } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Snapshot } from './autosave';
import classes from './save-line.module.css';
import { useFormats, useProblemText, useTexts } from './texts';

/** Whether a draft is saved: in words, quiet while all is well, with a way out when it is not. */
export function SaveLine({
  saving,
}: {
  saving: Omit<Snapshot<unknown>, 'value'> & { flush: () => Promise<unknown> };
}): ReactElement {
  const t = useTexts();
  const { time } = useFormats();
  const problemText = useProblemText();
  const { state, savedAt, problem, flush } = saving;
  const wrong = state === 'failed' || state === 'refused';
  return (
    <div className={classes.line} data-wrong={wrong || undefined}>
      <span role="status">
        {wrong ? (
          <>
            <IconAlertTriangle size={18} aria-hidden />
            {problem ? problemText(problem) : t('states.failedWrite')}
          </>
        ) : state === 'saving' || state === 'waiting' ? (
          <>
            <IconCloudUpload size={18} aria-hidden />
            {t('states.savingDraft')}
          </>
        ) : savedAt ? (
          <>
            <IconCheck size={18} aria-hidden />
            {t('states.savedDraftAt', { time: time(savedAt) })}
          </>
        ) : null}
      </span>
      {state === 'failed' ? (
        <Button size="compact-md" variant="default" onClick={() => void flush()}>
          {t('actions.retry')}
        </Button>
      ) : null}
    </div>
  );
}
