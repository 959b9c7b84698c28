import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { stripeColours } from '../theme/tokens';
import classes from './company-stripe.module.css';

/** The same colour for the same id on every machine; two ids may share one, so the name always stands beside it. */
export function stripeColourOf(id: string): string {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.codePointAt(0)!) >>> 0;
  return stripeColours[sum % stripeColours.length]!;
}

/** The letters in the company's colour, for lists; the plain name stands beside them. */
export function CompanyMark(props: { id: string; short: string; children: ReactNode }): ReactElement {
  return (
    <span className={classes.inline} style={styleOf(props.id)}>
      <span className={classes.inlineMark} aria-hidden>
        {props.short.slice(0, 2).toUpperCase()}
      </span>
      <span>{props.children}</span>
    </span>
  );
}

function styleOf(id: string): CSSProperties & Record<'--stripe', string> {
  return { '--stripe': stripeColourOf(id) };
}

/** The line that says for whom one is working, in that company's colour and always with its plain name. */
export function CompanyStripe(props: {
  id: string;
  /** Two or three letters for the eye; the name says it in full. */
  short: string;
  /** Words before the name; on phones there is only room for the name itself. */
  lead?: ReactNode;
  children: ReactNode;
  end?: ReactNode;
}): ReactElement {
  return (
    <div className={classes.stripe} style={styleOf(props.id)} data-stripe>
      <span className={classes.mark} aria-hidden>
        {props.short.slice(0, 2).toUpperCase()}
      </span>
      <span className={classes.name}>
        {props.lead ? <span className={classes.lead}>{props.lead} </span> : null}
        {props.children}
      </span>
      {props.end ? <span className={classes.end}>{props.end}</span> : null}
    </div>
  );
}
