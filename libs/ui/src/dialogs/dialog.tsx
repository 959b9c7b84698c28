import { useId, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import classes from './dialogs.module.css';

export interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  size?: 'sm' | 'md' | 'lg' | 'xl';
  /** In the middle, or as a panel at an edge. */
  place?: 'middle' | 'right' | 'bottom';
}

/**
 * The platform's own modal dialog: it traps the focus, makes the page behind it inert, closes with Escape and gives
 * the focus back to the opener. The first focus is on the field marked with `data-autofocus`, else on the heading.
 */
export function Dialog(props: DialogProps): ReactElement | null {
  return props.opened ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ onClose, title, children, size = 'md', place = 'middle' }: DialogProps): ReactElement {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    const first = element?.querySelector<HTMLElement>('[data-autofocus]') ?? element?.querySelector('h2');
    first?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes.dialog}
      data-size={size}
      data-place={place}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={classes.content}>
        <h2 id={id} tabIndex={-1} className={classes.title}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}

/** The row of buttons at the end of a dialog; the one that acts stands last. */
export function DialogActions({ children }: { children: ReactNode }): ReactElement {
  return <div className={classes.actions}>{children}</div>;
}
