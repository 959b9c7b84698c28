import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { stripeColours } from '../theme/tokens';
import classes from './company-stripe.module.css';

/** The same colour for the same id on every machine; two ids may share one, so the name always stands beside it. */
export function stripeColourOf(id: string): string {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.codePointAt(0)!) >>> 0;
  return stripeColours[sum % stripeColours.length]!;
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
  const style: CSSProperties & Record<'--stripe', string> = { '--stripe': stripeColourOf(props.id) };
  return (
    <div className={classes.stripe} style={style} data-stripe>
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
