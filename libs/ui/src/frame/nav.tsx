import { VisuallyHidden } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import classes from './nav.module.css';

/** What an item shows; the link around it comes from the application, whose router knows the addresses. */
export interface NavContent {
  icon: Icon;
  label: string;
  /** A number beside the label and how it is read out: "5 Aufgaben". */
  count?: { value: number; label: string };
}

export const navItemClass = classes.item;
export const bottomItemClass = classes.bottomItem;

/** A group of links; groups are divided by a line. */
export function NavList({ children }: { children: ReactNode }): ReactElement {
  return <ul className={classes.list}>{children}</ul>;
}

export function NavContentView({
  icon: Icon,
  label,
  count,
  small,
}: NavContent & { small?: boolean }): ReactElement {
  return (
    <>
      <Icon size={small ? 24 : 22} stroke={1.75} aria-hidden />
      <span className={small ? undefined : classes.label} data-nav-label>
        {label}
      </span>
      {count && count.value > 0 ? (
        <span className={classes.count} data-nav-count>
          <span aria-hidden>{count.value > 99 ? '99+' : count.value}</span>
          <VisuallyHidden>{count.label}</VisuallyHidden>
        </span>
      ) : null}
    </>
  );
}

/** A button that looks like an item of the bottom bar, for what opens instead of leading somewhere. */
export function BottomButton({
  icon,
  label,
  ...button
}: NavContent & ComponentProps<'button'>): ReactElement {
  return (
    <button type="button" className={classes.bottomItem} {...button}>
      <NavContentView icon={icon} label={label} small />
    </button>
  );
}
