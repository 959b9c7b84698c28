import { Button } from '@mantine/core';
import { IconFile } from '@tabler/icons-react';
import { useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useUiTexts } from '../theme/ui-texts';
import { fieldId, FieldLabel, type FieldProps } from './field-parts';
import classes from './forms.module.css';

/** Files by button or by dropping; the button alone is enough. */
export function FileDrop(
  props: Omit<FieldProps, 'readOnly' | 'autoFocus'> & {
    files: readonly File[];
    onChange: (files: File[]) => void;
    /** As the attribute `accept`: ".pdf,.docx". */
    accept?: string;
    multiple?: boolean;
    /** Writes a size for people: "1,2 MB". */
    sizeText?: (bytes: number) => string;
    progress?: ReactNode;
  },
): ReactElement {
  const texts = useUiTexts();
  const ids = { label: useId(), hint: useId(), error: useId() };
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  function take(list: FileList | null): void {
    const files = [...(list ?? [])];
    if (files.length) props.onChange(props.multiple ? [...props.files, ...files] : files.slice(0, 1));
    if (input.current) input.current.value = '';
  }

  return (
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      role="group"
      aria-labelledby={ids.label}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        if (!props.disabled) take(event.dataTransfer.files);
      }}
    >
      <strong id={ids.label}>
        <FieldLabel label={props.label} optional={props.optional ?? false} />
      </strong>
      {props.hint ? (
        <p id={ids.hint} className={classes.hint}>
          {props.hint}
        </p>
      ) : null}
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-hidden
        accept={props.accept}
        multiple={props.multiple}
        onChange={(event) => take(event.currentTarget.files)}
      />
      <Button
        id={fieldId(props.name)}
        variant="default"
        disabled={props.disabled ?? false}
        aria-describedby={
          [props.hint && ids.hint, props.error && ids.error].filter(Boolean).join(' ') || undefined
        }
        onClick={() => input.current?.click()}
      >
        {texts.chooseFile}
      </Button>
      <span className={classes.hint}>{texts.dropFile}</span>
      <ul>
        {props.files.map((file, index) => (
          <li key={`${file.name}-${index}`}>
            <IconFile size={18} aria-hidden />
            <span>{props.sizeText ? `${file.name} (${props.sizeText(file.size)})` : file.name}</span>
            <Button
              size="compact-sm"
              variant="subtle"
              disabled={props.disabled ?? false}
              aria-label={`${texts.removeFile}: ${file.name}`}
              onClick={() => props.onChange(props.files.filter((_, place) => place !== index))}
            >
              {texts.removeFile}
            </Button>
          </li>
        ))}
      </ul>
      {props.progress}
      {props.error ? (
        <p id={ids.error} className={classes.error}>
          {props.error}
        </p>
      ) : null}
    </div>
  );
}
