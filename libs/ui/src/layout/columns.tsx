import type { CSSProperties, ReactElement, ReactNode } from 'react';
import classes from './layout.module.css';

/** As many equal columns as fit; `least` is the smallest width of one in rem. Needs no style element. */
export function Columns({ least = 18, children }: { least?: number; children: ReactNode }): ReactElement {
  const style: CSSProperties & Record<'--least', string> = { '--least': `${least}rem` };
  return (
    <div className={classes.columns} style={style}>
      {children}
    </div>
  );
}

/**
 * Columns that flow independently: no card is stretched to the height of the one beside it, and each column is read
 * to its end before the next begins, on a phone too. Each child is a column.
 */
export function Stacks({ children }: { children: ReactNode }): ReactElement {
  return <div className={classes.stacks}>{children}</div>;
}

/** Content and, at its right, what accompanies it; one below the other where it is narrow. */
export function Split({
  narrowFirst,
  children,
}: {
  /** The short one stands on the left and, on phones, above: where it is what people come for. */
  narrowFirst?: boolean;
  children: ReactNode;
}): ReactElement {
  return (
    <div className={classes.split} data-narrow-first={narrowFirst || undefined}>
      {children}
    </div>
  );
}

/** Pairs of term and value. */
export function Facts({
  facts,
}: {
  facts: readonly { id: string; term: ReactNode; value: ReactNode }[];
}): ReactElement {
  return (
    <dl className={classes.facts}>
      {facts.map((fact) => (
        <FactPair key={fact.id} term={fact.term} value={fact.value} />
      ))}
    </dl>
  );
}

function FactPair({ term, value }: { term: ReactNode; value: ReactNode }): ReactElement {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}
