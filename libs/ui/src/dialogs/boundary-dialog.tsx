import type { ReactElement, ReactNode } from 'react';
import type { VisibleTo } from '../frame/visibility-line';
import { useUiTexts } from '../theme/ui-texts';
import { ConfirmDialog } from './confirm-dialog';
import classes from './dialogs.module.css';

/** Before something leaves its room: who will read it, by name, and that it can't be fetched back. */
export function BoundaryDialog(props: {
  opened: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: ReactNode;
  children: ReactNode;
  recipients: readonly VisibleTo[];
  confirmLabel: string;
  busy?: boolean;
}): ReactElement {
  const texts = useUiTexts();
  return (
    <ConfirmDialog {...props}>
      {props.children}
      <ul className={classes.people} aria-label={texts.recipients}>
        {props.recipients.map((person) => (
          <li key={person.id}>
            {person.name}
            {person.as ? <span> · {person.as}</span> : null}
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
