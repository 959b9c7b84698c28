import { StatusChip, type StatusKind } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import classes from './part-links.module.css';

export interface PartLink<Part extends string> {
  id: Part;
  name: string;
  /** How far it is. */
  state: string;
  kind: StatusKind;
}

/** The parts of one page, how far each is, with the way to it; which one is open stands in the address (`?teil=`). */
export function PartLinks<Part extends string>(props: {
  label: string;
  to: string;
  params: Readonly<Record<string, string>>;
  current: Part;
  parts: readonly PartLink<Part>[];
}): ReactElement {
  return (
    <nav aria-label={props.label}>
      <ol className={classes.parts}>
        {props.parts.map((part) => (
          <li key={part.id}>
            <Link
              to={props.to}
              params={props.params as never}
              search={{ teil: part.id } as never}
              className={classes.part}
              activeProps={{}}
              aria-current={part.id === props.current ? 'page' : undefined}
            >
              <strong>{part.name}</strong>
              <StatusChip kind={part.kind}>{part.state}</StatusChip>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
