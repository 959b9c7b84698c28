import { IconEye } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { Disclosure } from '../dialogs/disclosure';
import { useUiTexts } from '../theme/ui-texts';
import classes from './page-header.module.css';

export interface VisibleTo {
  id: string;
  name: string;
  /** Why this person can read it: "Betriebsrat, Vorsitz". */
  as?: string;
}

/** Who can read this: a sentence that is never cut off; a click lists the names. */
export function VisibilityLine({
  children,
  people,
}: {
  children: ReactNode;
  people?: readonly VisibleTo[];
}): ReactElement {
  const texts = useUiTexts();
  if (!people?.length)
    return (
      <span className={classes.visibility}>
        <IconEye size={18} aria-hidden />
        <span>{children}</span>
      </span>
    );
  return (
    <Disclosure
      label={texts.showNames}
      button={(button) => (
        <button type="button" className={classes.visibility} {...button}>
          <IconEye size={18} aria-hidden />
          <span>
            {children} <span className={classes.showNames}>{texts.showNames}</span>
          </span>
        </button>
      )}
    >
      <ul className={classes.names}>
        {people.map((person) => (
          <li key={person.id}>
            {person.name}
            {person.as ? <span> · {person.as}</span> : null}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
