import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { render } from '../../../test/render';
import type { SessionView } from '../../shared/session';
import { OperationPanel } from './operation-panel';

const session: SessionView = {
  account: { id: '1', name: 'Miriam Okafor', email: 'miriam.okafor@okafor.example', locale: 'en' },
  memberships: [],
};

const chosen = (group: string): string | null =>
  within(screen.getByRole('radiogroup', { name: group })).getByRole<HTMLInputElement>('radio', {
    checked: true,
  }).value;

describe('the languages of an account', () => {
  it.each([
    ['de', 'Sprache', 'Sprache der E-Mails'],
    ['en', 'Language', 'Language of e-mails'],
  ] as const)('are that of the pages and that of the mails (%s)', async (locale, pages, mails) => {
    await render(<OperationPanel />, { texts: ['session'], locale, session });
    expect(await screen.findByRole('radiogroup', { name: pages })).toBeTruthy();
    expect(chosen(pages)).toBe(locale);
    expect(chosen(mails)).toBe('en');
  });
});
