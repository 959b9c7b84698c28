import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { render } from '../../../test/render';
import { returnAddress } from './return-address';
import { SignInPage } from './sign-in-page';

describe('signing in', () => {
  it('says in German what is missing, and leads to the field', async () => {
    await render(<SignInPage />, { texts: ['session'] });
    await userEvent.click(await screen.findByRole('button', { name: 'Anmelden' }));
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    await userEvent.click(screen.getByRole('link', { name: 'E-Mail-Adresse: Diese Angabe fehlt.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('E-Mail-Adresse'));
  });

  it('takes no words that are no address', async () => {
    await render(<SignInPage />, { texts: ['session'], locale: 'en' });
    await userEvent.type(await screen.findByLabelText('E-mail address'), 'petra');
    await userEvent.type(screen.getByLabelText('Password'), 'secret');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(screen.getByLabelText('E-mail address').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('link', { name: /name@company.com/ })).toBeTruthy();
  });
});

describe('the address afterwards', () => {
  it.each([
    ['/b/1/vorhaben?ansicht=liste', '/b/1/vorhaben?ansicht=liste'],
    [undefined, '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['/anmelden', '/'],
  ])('%s becomes %s', (wanted, address) => {
    expect(returnAddress(wanted)).toBe(address);
  });
});
