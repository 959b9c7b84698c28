import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorSummary, Form, TextField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { render } from '../../test/render';
import { problemOf } from './api-problem';
import { useHouseForm } from './house-form';
import { required } from './rules';

function TitleForm({ send }: { send: (values: { title: string }) => Promise<unknown> }): ReactElement {
  const { field, submit, summary } = useHouseForm({
    initial: { title: '' },
    labels: { title: 'Titel' },
    rules: { title: required },
    send,
  });
  return (
    <Form onSubmit={submit}>
      <ErrorSummary {...summary} />
      <TextField {...field('title')} />
      <button type="submit">Speichern</button>
    </Form>
  );
}

async function fillIn(title: string): Promise<void> {
  await userEvent.type(await screen.findByLabelText('Titel'), title);
  await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
}

describe('a form', () => {
  it('shows at the field what the server refuses, and keeps what was typed', async () => {
    const problem = problemOf(422, {
      code: 'input.invalid',
      errors: [{ pointer: '/title', code: 'too-long' }],
    });
    await render(<TitleForm send={() => Promise.reject(problem)} />);
    await fillIn('Dienstplanung');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
    expect(screen.getByRole('link', { name: 'Titel: Dieser Text ist zu lang.' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Titel').value).toBe('Dienstplanung');
  });

  it('says above the fields what concerns none of them', async () => {
    await render(<TitleForm send={() => Promise.reject(problemOf(409, { code: 'conflict' }))} />, {
      locale: 'en',
    });
    await fillIn('Rosters');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'This is not possible in the present state.',
    );
  });

  it('sends once, however often the button is pressed', async () => {
    let sent = 0;
    let finish: () => void = () => undefined;
    const send = (): Promise<void> => {
      sent += 1;
      return new Promise((resolve) => (finish = resolve));
    };
    await render(<TitleForm send={send} />);
    await fillIn('Dienstplanung');
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    finish();
    await waitFor(() => expect(sent).toBe(1));
  });
});
