import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form } from '@einklang/ui';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from './texts';

/** One act with a few fields: a form in a dialog, to be spread with `submit`, `summary` and `busy` of `useHouseForm`. */
export function ActDialog(props: {
  title: string;
  submitLabel: string;
  submit: () => void;
  summary: Parameters<typeof ErrorSummary>[0];
  busy: boolean;
  onClose: () => void;
  children: ReactNode;
}): ReactElement {
  const frame = useTexts();
  return (
    <Dialog opened onClose={props.onClose} title={props.title} size="lg">
      <Form onSubmit={props.submit} label={props.title}>
        <ErrorSummary {...props.summary} />
        {props.children}
        <DialogActions>
          <Button variant="default" onClick={props.onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={props.busy}>
            {props.submitLabel}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
