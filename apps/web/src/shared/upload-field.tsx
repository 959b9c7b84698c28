import { FileDrop, ProgressLine } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useFormats, useProblemText, useTexts } from './texts';
import classes from './upload-field.module.css';
import type { UploadState } from './use-upload';

/** A file to choose or to drop, with how far it is on its way and what was wrong with it. */
export function UploadField(props: {
  name: string;
  label: string;
  hint?: string;
  accept?: string;
  upload: UploadState & { choose: (files: readonly File[]) => void };
  /** Words for a problem where those of the code say too little. */
  problemText?: string | undefined;
  optional?: boolean;
}): ReactElement {
  const t = useTexts('files');
  const { bytes, percent } = useFormats();
  const problemText = useProblemText();
  const { files, share, problem } = props.upload;
  return (
    <FileDrop
      name={props.name}
      label={props.label}
      hint={props.hint ?? t('hint')}
      accept={props.accept ?? '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.txt'}
      files={files}
      onChange={props.upload.choose}
      sizeText={bytes}
      optional={props.optional ?? false}
      disabled={share !== null}
      error={problem ? (props.problemText ?? problemText(problem)) : undefined}
      progress={
        share === null ? null : (
          <div role="status" className={classes.progress}>
            <ProgressLine value={Math.round(share * 100)} max={100}>
              {share < 1 ? t('uploading', { percent: percent(share) }) : t('checking')}
            </ProgressLine>
          </div>
        )
      }
    />
  );
}
