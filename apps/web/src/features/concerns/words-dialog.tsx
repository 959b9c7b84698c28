import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, TextAreaField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { all, atMost, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';

/** One text that is said once: an answer, reasons, what was done. */
export function WordsDialog(props: {
  title: string;
  /** What it is about, as it stands in the register. */
  about: string;
  label: string;
  hint: string;
  send: (words: string) => Promise<unknown>;
  submit: string;
  done: string;
  onClose: () => void;
}): ReactElement {
  const frame = useTexts();
  const { field, submit, summary, busy } = useHouseForm({
    initial: { words: '' },
    labels: { words: props.label },
    rules: { words: all(required, atMost(2000)) },
    send: async ({ words }) => {
      await props.send(words);
      toast(props.done);
      props.onClose();
    },
  });
  return (
    <Dialog opened onClose={props.onClose} title={props.title} size="lg">
      <Form onSubmit={submit} label={props.title}>
        <ErrorSummary {...summary} />
        <p>{props.about}</p>
        <TextAreaField {...field('words')} hint={props.hint} maxLength={2000} rows={5} autoFocus />
        <DialogActions>
          <Button variant="default" onClick={props.onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {props.submit}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
