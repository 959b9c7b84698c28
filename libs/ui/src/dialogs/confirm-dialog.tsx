import { Button } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useUiTexts } from '../theme/ui-texts';
import { Dialog, DialogActions } from './dialog';
import classes from './dialogs.module.css';

/** For what can't be taken back: names the object and what follows. */
export function ConfirmDialog(props: {
  opened: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: ReactNode;
  /** What will have happened afterwards. */
  children: ReactNode;
  /** Verb and object: "Fassung zur Unterschrift erstellen". */
  confirmLabel: string;
  cancelLabel?: string;
  danger?: boolean;
  busy?: boolean;
}): ReactElement {
  const texts = useUiTexts();
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={props.title}>
      <div className={classes.body}>{props.children}</div>
      <DialogActions>
        <Button variant="default" onClick={props.onClose}>
          {props.cancelLabel ?? texts.cancel}
        </Button>
        <Button
          color={props.danger ? 'ziegel' : undefined}
          loading={props.busy ?? false}
          onClick={props.onConfirm}
        >
          {props.confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
