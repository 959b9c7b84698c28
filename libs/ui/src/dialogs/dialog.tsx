import { Modal } from '@mantine/core';
import { useId, type ReactElement, type ReactNode } from 'react';
import classes from './dialogs.module.css';

export interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  size?: 'sm' | 'md' | 'lg' | 'xl';
}

/**
 * A dialog with its heading inside the content: without the library's second page header, and with the heading as
 * first focus unless the content marks a field with `data-autofocus`. Escape closes; the focus goes back to the opener.
 */
export function Dialog({ opened, onClose, title, children, size = 'md' }: DialogProps): ReactElement {
  const id = useId();
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={size}
      centered
      lockScroll={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay backgroundOpacity={0.5} />
      <Modal.Content aria-labelledby={id}>
        <Modal.Body p="lg">
          <h2 id={id} tabIndex={-1} data-autofocus className={classes.title}>
            {title}
          </h2>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** The row of buttons at the end of a dialog; the one that acts stands last. */
export function DialogActions({ children }: { children: ReactNode }): ReactElement {
  return <div className={classes.actions}>{children}</div>;
}
