import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { render, uiTexts } from '../../test/render';
import { TextField } from '../forms/text-field';
import { ActionMenu } from './action-menu';
import { BoundaryDialog } from './boundary-dialog';
import { Dialog } from './dialog';
import { DisclosureItem } from './disclosure';

const people = [
  { id: '1', name: 'Petra Vogt', as: 'Geschäftsführung' },
  { id: '2', name: 'Jonas Lenz' },
];

describe('the dialog before something leaves its room', () => {
  it.each(['de', 'en'] as const)('names who will read it and waits for the word (%s)', async (locale) => {
    const [close, confirm] = [jest.fn(), jest.fn()];
    render(
      <BoundaryDialog
        opened
        title="An die andere Seite geben?"
        recipients={people}
        confirmLabel="An Geschäftsführung senden"
        onClose={close}
        onConfirm={confirm}
      >
        <p>Danach kann es nicht zurückgeholt werden.</p>
      </BoundaryDialog>,
      locale,
    );
    const dialog = screen.getByRole('dialog', { name: 'An die andere Seite geben?' });
    const names = within(dialog).getByRole('list', { name: uiTexts[locale].recipients });
    expect(
      within(names)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Petra Vogt · Geschäftsführung', 'Jonas Lenz']);
    await userEvent.click(within(dialog).getByRole('button', { name: uiTexts[locale].cancel }));
    expect(close).toHaveBeenCalled();
    expect(confirm).not.toHaveBeenCalled();
    await userEvent.click(within(dialog).getByRole('button', { name: 'An Geschäftsführung senden' }));
    expect(confirm).toHaveBeenCalledTimes(1);
  });
});

describe('the first focus of a dialog', () => {
  it('is the heading', () => {
    render(
      <Dialog opened title="Weiter zu Beteiligung?" onClose={() => undefined}>
        <button type="button">Weiter</button>
      </Dialog>,
    );
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Weiter zu Beteiligung?' }));
  });

  it('is the field that asks for it', () => {
    render(
      <Dialog opened title="Begründung" onClose={() => undefined}>
        <TextField name="why" label="Warum?" autoFocus value="" onChange={() => undefined} />
      </Dialog>,
    );
    expect(document.activeElement).toBe(screen.getByLabelText('Warum?'));
  });
});

function Menu(): ReactElement {
  const [done, setDone] = useState('');
  return (
    <>
      <ActionMenu label="Weitere Aktionen">
        <DisclosureItem onClick={() => setDone('zurückgestellt')}>Zurückstellen</DisclosureItem>
      </ActionMenu>
      <p>{done}</p>
      <button type="button">Woanders</button>
    </>
  );
}

describe('the menu of actions', () => {
  it('opens, acts and closes', async () => {
    render(<Menu />);
    const button = screen.getByRole('button', { name: 'Weitere Aktionen' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    await userEvent.click(screen.getByRole('button', { name: 'Zurückstellen' }));
    expect(screen.getByText('zurückgestellt')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Zurückstellen' })).toBeNull();
  });

  it('closes when one goes elsewhere', async () => {
    render(<Menu />);
    await userEvent.click(screen.getByRole('button', { name: 'Weitere Aktionen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Woanders' }));
    expect(screen.queryByRole('button', { name: 'Zurückstellen' })).toBeNull();
  });
});
