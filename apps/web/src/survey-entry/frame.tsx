import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useWords } from './words';

let begun = false;

/** Heading of a step: it gets the focus, so that a screen reader says where one is, and names the window. */
export function Heading({ children, above }: { children: string; above?: ReactNode }): ReactElement {
  const { t } = useWords();
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('pageTitle', { heading: children });
  }, [t, children]);
  useEffect(() => {
    // The first page is read from its top.
    if (begun) place.current?.focus();
    begun = true;
  }, []);
  return (
    <>
      {above}
      <h1 ref={place} id="heading" tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}

export function Shield(): ReactElement {
  return (
    <svg className="shield" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M12 2 4 5v6c0 5 3.4 9.5 8 11 4.6-1.5 8-6 8-11V5z" />
      <path d="m8.5 12 2.5 2.5 4.5-5" />
    </svg>
  );
}

/** What is true of every answer, one tap away on every page. */
export function WhyAnonymous(): ReactElement {
  const { t } = useWords();
  const reasons = ['whySlip', 'whyTicket', 'whyTally', 'whyGroups', 'whyPage', 'whyLimit'] as const;
  return (
    <details className="why">
      <summary>{t('whyTitle')}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{t(reason)}</li>
        ))}
      </ul>
    </details>
  );
}
