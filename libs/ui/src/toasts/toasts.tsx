import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import { useUiTexts } from '../theme/ui-texts';
import { currentToasts, dismissToast, subscribeToToasts, type Toast } from './toast-store';
import classes from './toasts.module.css';

/** Messages that come and go, in a polite live region that is always there. Place it once, in the frame. */
export function Toasts(): ReactElement {
  const toasts = useSyncExternalStore(subscribeToToasts, currentToasts);
  return (
    <div className={classes.region} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastView key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastView({ toast }: { toast: Toast }): ReactElement {
  const texts = useUiTexts();
  const [held, setHeld] = useState(false);
  useLife(toast, held);
  const Icon = toast.tone === 'done' ? IconCheck : IconAlertTriangle;
  return (
    <div
      className={classes.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon size={20} aria-hidden />
      <p>{toast.text}</p>
      {toast.undo ? (
        <button type="button" className={classes.action} onClick={() => dismissToast(toast.id, true)}>
          {texts.undo}
        </button>
      ) : null}
      <button
        type="button"
        className={classes.close}
        aria-label={texts.close}
        onClick={() => dismissToast(toast.id)}
      >
        <IconX size={20} aria-hidden />
      </button>
    </div>
  );
}

/** Counts down while nobody holds it; what is left is kept. */
function useLife(toast: Toast, held: boolean): void {
  const left = useRef(toast.duration);
  useEffect(() => {
    if (held) return;
    const started = Date.now();
    const timer = setTimeout(() => dismissToast(toast.id), left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(1_000, left.current - (Date.now() - started));
    };
  }, [held, toast.id]);
}
