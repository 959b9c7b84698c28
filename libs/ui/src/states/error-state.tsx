import { Button } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { joinClasses } from '../theme/join-classes';
import { fillText, useUiTexts } from '../theme/ui-texts';
import { referenceOf } from './reference';
import classes from './states.module.css';

/** What happened, what stays safe, what to do, and the number that support needs. */
export function ErrorState(props: {
  title: ReactNode;
  children: ReactNode;
  requestId?: string | undefined;
  onRetry?: (() => void) | undefined;
}): ReactElement {
  const texts = useUiTexts();
  return (
    <div role="alert" className={joinClasses(classes.state, classes.card)}>
      <p className={classes.title}>
        <strong>{props.title}</strong>
      </p>
      <p>{props.children}</p>
      {props.requestId ? (
        <p className={classes.reference}>
          {fillText(texts.reference, { reference: referenceOf(props.requestId) })}
        </p>
      ) : null}
      {props.onRetry ? (
        <Button variant="default" onClick={props.onRetry}>
          {texts.retry}
        </Button>
      ) : null}
    </div>
  );
}
