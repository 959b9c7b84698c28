import { Button, VisuallyHidden } from '@mantine/core';
import { useRef, useState, type ReactElement, type ReactNode } from 'react';
import { fillText, useUiTexts } from '../theme/ui-texts';
import classes from './redline.module.css';

export interface RedlinePart {
  kind: 'same' | 'deleted' | 'inserted';
  text: string;
}

/** The parts as struck and underlined text; each change says "gelöscht:" or "neu:" to those who listen. */
export function RedlineText({ parts }: { parts: readonly RedlinePart[] }): ReactElement {
  const texts = useUiTexts();
  return (
    <p className={classes.text}>
      {parts.map((part, index) => {
        if (part.kind === 'same') return <span key={index}>{part.text}</span>;
        const Mark = part.kind === 'deleted' ? 'del' : 'ins';
        return (
          <Mark key={index} tabIndex={-1} data-change>
            <VisuallyHidden>{` ${part.kind === 'deleted' ? texts.deleted : texts.inserted} `}</VisuallyHidden>
            {part.text}
          </Mark>
        );
      })}
    </p>
  );
}

/** Redlines with buttons that step through the changes; a deletion with its insertion counts as one change. */
export function Redline({ children, summary }: { children: ReactNode; summary?: ReactNode }): ReactElement {
  const texts = useUiTexts();
  const root = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ current: number; total: number } | null>(null);

  function step(by: 1 | -1): void {
    const changes = changesIn(root.current);
    const current = place
      ? (place.current + by + changes.length) % changes.length
      : by === 1
        ? 0
        : changes.length - 1;
    changes[current]?.focus();
    setPlace({ current, total: changes.length });
  }

  return (
    <div ref={root}>
      <div className={classes.bar}>
        {summary}
        <Button size="compact-md" variant="default" onClick={() => step(-1)}>
          {texts.previousChange}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => step(1)}>
          {texts.nextChange}
        </Button>
        <span role="status">
          {place
            ? place.total === 0
              ? texts.noChanges
              : fillText(texts.changeOf, { current: place.current + 1, total: place.total })
            : null}
        </span>
      </div>
      {children}
    </div>
  );
}

function changesIn(root: HTMLElement | null): HTMLElement[] {
  const marks = [...(root?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
  return marks.filter((mark) => mark.tagName === 'DEL' || mark.previousElementSibling?.tagName !== 'DEL');
}
