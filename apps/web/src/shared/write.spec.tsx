import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { Toasts } from '@einklang/ui';
import { render } from '../../test/render';
import { noConnection, problemOf } from './api-problem';
import { useWrite, versionTag } from './write';

function Writer(props: { outcomes: (Error | null)[]; keys: string[] }): ReactElement {
  const write = useWrite<string>({
    write: async (_, intent) => {
      props.keys.push(intent.headers['Idempotency-Key']);
      const outcome = props.outcomes.shift();
      if (outcome) throw outcome;
    },
  });
  return (
    <>
      <button type="button" onClick={() => write.mutate('A')}>
        A
      </button>
      <button type="button" onClick={() => write.mutate('B')}>
        B
      </button>
      <output>{`${write.status} ${props.keys.length}`}</output>
      <Toasts />
    </>
  );
}

async function send(name: string, times: number): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name }));
  await waitFor(() => expect(screen.getByText(new RegExp(`(success|error) ${times}$`))).toBeTruthy());
}

describe('a write', () => {
  it('keeps its key while the outcome is unknown, and takes a new one afterwards', async () => {
    const keys: string[] = [];
    await render(<Writer keys={keys} outcomes={[noConnection(), null, null]} />);
    await send('A', 1);
    await send('A', 2);
    await send('A', 3);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('takes a new key for another input and after a refusal', async () => {
    const keys: string[] = [];
    await render(
      <Writer keys={keys} outcomes={[noConnection(), problemOf(409, { code: 'conflict' }), null]} />,
    );
    await send('A', 1);
    await send('B', 2);
    await send('B', 3);
    expect(new Set(keys).size).toBe(3);
  });

  it.each([
    ['de', /Ihre Eingaben sind noch da/],
    ['en', /What you entered is still here/],
  ] as const)('says in %s what went wrong', async (locale, text) => {
    await render(<Writer keys={[]} outcomes={[problemOf(500, { code: 'internal', requestId: 'r1' })]} />, {
      locale,
    });
    await send('A', 1);
    expect((await screen.findAllByText(text)).at(-1)?.textContent).toMatch(/M-[2-9A-Z]{4}/);
  });

  it('quotes the version', () => {
    expect(versionTag(7)).toBe('"7"');
  });

  it('says the numbers of the server, and nothing with holes where there are none', async () => {
    const slow = problemOf(429, { code: 'session.throttled', detail: 'Bitte warten Sie 7 Minuten.' });
    const bare = problemOf(429, { code: 'session.throttled' });
    await render(<Writer keys={[]} outcomes={[slow, bare]} />);
    await send('A', 1);
    expect(await screen.findByText(/Bitte warten Sie 7 Minuten/)).toBeTruthy();
    await send('B', 2);
    expect(document.body.textContent).not.toContain('{{');
  });
});
