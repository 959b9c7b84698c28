import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { companyKey } from '../../shared/keys';
import { RightsPage } from './rights-page';

const show = (representationType: string, locale: 'de' | 'en' = 'de') =>
  render(<RightsPage />, {
    locale,
    texts: ['workforce'],
    session: sessionIn({ representationType }),
    answers: [[companyKey('c1', 'rooms'), { items: [], nextCursor: null }]],
    at: '/b/c1/rechte',
    path: '/b/$companyId/rechte',
  });

describe('the rights in a company without a works council', () => {
  it.each([
    [
      'de',
      'Ihre Rechte im Betrieb ohne Betriebsrat',
      'So kann ein Betriebsrat entstehen',
      /Stand des Rechts/,
    ],
    [
      'en',
      'Your rights in a company without a works council',
      'How a works council can come about',
      /State of/,
    ],
  ] as const)(
    'are said with their norms, and how a council comes about (%s)',
    async (locale, title, how, asOf) => {
      await show('NONE', locale);
      expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
      expect(screen.getByRole('heading', { level: 2, name: how })).toBeTruthy();
      expect(screen.getByText('§ 14a BetrVG')).toBeTruthy();
      expect(screen.getByText(asOf)).toBeTruthy();
      expect(screen.queryByRole('button')).toBeNull();
      expect(screen.queryByRole('textbox')).toBeNull();
      expect(document.body.textContent).not.toMatch(/Betriebsvereinbarung|works agreement/i);
    },
  );

  it('do not exist where there is a works council', async () => {
    await show('WORKS_COUNCIL');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Diese Seite gibt es nicht');
  });
});
