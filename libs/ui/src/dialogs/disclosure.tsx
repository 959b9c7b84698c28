import {
  useEffect,
  useId,
  useRef,
  useState,
  type ComponentProps,
  type CSSProperties,
  type ReactElement,
  type ReactNode,
} from 'react';
import classes from './disclosure.module.css';

interface ButtonProps {
  'aria-expanded': boolean;
  'aria-controls': string;
  onClick: () => void;
}

/**
 * A button that opens a small panel beside it: a list of actions, of names. No menu role and so no second way of
 * using the keyboard: Tab walks through, Escape closes and returns to the button, a click elsewhere closes.
 * Following a link or pressing an action inside closes it too.
 */
export function Disclosure(props: {
  button: (button: ButtonProps) => ReactNode;
  align?: 'start' | 'end';
  label?: string;
  children: ReactNode;
}): ReactElement {
  const id = useId();
  const root = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<CSSProperties | null>(null);
  const close = (): void => setPlace(null);
  useOutside(root, place !== null, close);

  function toggle(): void {
    setPlace(place ? null : placeBeside(root.current, props.align ?? 'start'));
  }

  return (
    <span
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !place) return;
        event.preventDefault();
        event.stopPropagation();
        close();
        root.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
      }}
    >
      {props.button({ 'aria-expanded': place !== null, 'aria-controls': id, onClick: toggle })}
      {place ? (
        <div
          id={id}
          role="group"
          aria-label={props.label}
          className={classes.panel}
          style={place}
          onClick={(event) => {
            if ((event.target as Element).closest('a, button')) close();
          }}
        >
          {props.children}
        </div>
      ) : null}
    </span>
  );
}

function placeBeside(root: HTMLElement | null, align: 'start' | 'end'): CSSProperties {
  const box = root?.querySelector('[aria-expanded]')?.getBoundingClientRect() ?? new DOMRect();
  const below = window.innerHeight - box.bottom;
  const vertical =
    below > 240 || below > box.top ? { top: box.bottom + 4 } : { bottom: window.innerHeight - box.top + 4 };
  const width = document.documentElement.clientWidth;
  if (align === 'end') return { ...vertical, right: Math.max(8, width - box.right) };
  const left = Math.max(8, Math.min(box.left, width - 240));
  return { ...vertical, left, maxWidth: Math.min(384, width - left - 8) };
}

/** A click, a focus or a scroll outside ends it. */
function useOutside(root: { current: HTMLElement | null }, active: boolean, close: () => void): void {
  useEffect(() => {
    if (!active) return;
    const end = (event: Event): void => {
      if (!(event.target instanceof Node && root.current?.contains(event.target))) close();
    };
    const kinds = ['pointerdown', 'focusin', 'scroll'] as const;
    for (const kind of kinds) document.addEventListener(kind, end, true);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, end, true);
    };
  });
}

export const disclosureItemClass = classes.item;

/** The actions of a panel, one below the other. */
export function DisclosureList({ label, children }: { label?: string; children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <>
      {label ? (
        <p id={id} className={classes.label}>
          {label}
        </p>
      ) : null}
      <ul className={classes.list} aria-labelledby={label ? id : undefined}>
        {children}
      </ul>
    </>
  );
}

/** An action of a panel. For links put one with `disclosureItemClass` into the list item. */
export function DisclosureItem({
  danger,
  ...button
}: ComponentProps<'button'> & { danger?: boolean }): ReactElement {
  return (
    <li>
      <button type="button" className={classes.item} data-danger={danger || undefined} {...button} />
    </li>
  );
}
