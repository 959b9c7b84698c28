import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { attachableQuery } from './attach-system.queries';
import { ExistingEntry } from './existing-entry';

const entry = (id: string, product: string, status: string, plannedIn: string | null) => ({
  id,
  product,
  vendor: '',
  status,
  details: { plannedIn },
});

const open = (items: object[]) =>
  render(<ExistingEntry />, {
    texts: ['kiCheck'],
    session: sessionIn(),
    answers: [[attachableQuery('c1').queryKey, { items, nextCursor: null }]],
    at: '/b/c1/vorhaben/i1/potenzial',
    path: '/b/$companyId/vorhaben/$initiativeId/potenzial',
  });

describe('an entry of the register that exists', () => {
  it('can be taken over, but not what another initiative only plans', async () => {
    await open([
      entry('s1', 'Microsoft 365', 'IN_USE', null),
      entry('s2', 'Rechnungsleser', 'PLANNED', 'i2'),
      entry('s3', 'Telematik', 'PLANNED', null),
    ]);
    await userEvent.click(await screen.findByText('Das System steht schon im KI-Verzeichnis'));
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'bitte wählen',
      'Microsoft 365',
      'Telematik',
    ]);
    const take = screen.getByRole<HTMLButtonElement>('button', { name: 'Diesen Eintrag übernehmen' });
    expect(take.disabled).toBe(true);
    await userEvent.selectOptions(screen.getByLabelText('Eintrag'), 'Telematik');
    expect(take.disabled).toBe(false);
  });

  it('is not asked for while the register is empty', async () => {
    expect((await open([])).container.textContent).toBe('');
  });
});
