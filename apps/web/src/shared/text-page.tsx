import { PageHeader } from '@einklang/ui';
import { useId, type ReactElement, type ReactNode } from 'react';
import classes from './text-page.module.css';

/** A page that is read: a line of introduction and titled parts, in lines of a good length. */
export function TextPage(props: {
  title: string;
  intro: string;
  /** Inside a company: who can read it. */
  visibility?: ReactNode;
  children: ReactNode;
}): ReactElement {
  return (
    <>
      <PageHeader title={props.title} visibility={props.visibility} />
      <div className={classes.text}>
        <p className={classes.intro}>{props.intro}</p>
        {props.children}
      </div>
    </>
  );
}

export function TextPart({ title, children }: { title: string; children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
