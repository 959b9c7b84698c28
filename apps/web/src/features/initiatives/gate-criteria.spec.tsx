import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { GateCriteria } from './gate-criteria';

describe('the requirements of a gate', () => {
  it.each([
    ['de', /^Es fehlt: Präambel und Ziele; Geltungsbereich\.$/],
    ['en', /^Missing: Preamble and aims; Scope/],
  ] as const)('call a missing clause by its heading (%s)', async (locale, sentence) => {
    const reasons = ['K01', 'K02'].map((clause) => ({
      code: 'clauses-missing' as const,
      params: { clause },
    }));
    await render(
      <GateCriteria
        label="Voraussetzungen"
        criteria={[{ id: 'G4-CLAUSES', status: 'OPEN', met: false, blocking: true, reasons }]}
      />,
      {
        locale,
        texts: ['gates'],
        session: sessionIn({ roles: ['WC_CHAIR'] }),
        at: '/b/c1',
        path: '/b/$companyId',
      },
    );
    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});
