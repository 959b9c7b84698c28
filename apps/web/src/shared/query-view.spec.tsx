import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { render } from '../../test/render';
import { problemOf } from './api-problem';
import { QueryView } from './query-view';

function View({ answers }: { answers: (string | Error)[] }): ReactElement {
  const query = useQuery({
    queryKey: ['thing'],
    queryFn: async () => {
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return answer ?? '';
    },
    retry: false,
  });
  return <QueryView query={query}>{(text) => <p>{text}</p>}</QueryView>;
}

describe('what is asked for', () => {
  it.each([
    [404, 'not-found'],
    [403, 'forbidden'],
  ])(
    'looks the same whether it does not exist, is not shared or is not for the role (%s)',
    async (status, code) => {
      await render(<View answers={[problemOf(status, { code })]} />);
      expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
        'Diese Seite gibt es nicht – oder sie ist nicht für Sie freigegeben.',
      );
    },
  );

  it('can be asked for again after an error', async () => {
    await render(<View answers={[problemOf(503, undefined), 'KI-Dienstplanung']} />, { locale: 'en' });
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('KI-Dienstplanung')).toBeTruthy();
  });

  it('says what is known about a refusal', async () => {
    await render(
      <View
        answers={[
          problemOf(422, { code: 'cursor.invalid', detail: 'Diese Stelle der Liste gibt es nicht.' }),
        ]}
      />,
    );
    expect((await screen.findByRole('alert')).textContent).toContain('Diese Stelle der Liste gibt es nicht.');
  });
});
