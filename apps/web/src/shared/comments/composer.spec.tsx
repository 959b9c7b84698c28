import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { companyKey } from '../keys';
import { Composer } from './composer';

describe('writing a comment', () => {
  it.each([
    ['de', 'Ihr Kommentar', 'oder Strg+Eingabe', 'Diese Angabe fehlt.'],
    ['en', 'Your comment', 'or Ctrl+Enter', 'This entry is missing.'],
  ] as const)(
    'is sent with Ctrl+Enter, and Enter alone begins a line (%s)',
    async (locale, label, hint, missing) => {
      await render(
        <Composer
          subject={{ initiativeId: 'i1', subjectType: 'initiative', subjectId: 'i1' }}
          room="JOINT"
        />,
        {
          locale,
          texts: ['comments'],
          session: sessionIn({ roles: ['WC_CHAIR'] }),
          answers: [[companyKey('c1', 'rooms'), { items: [], nextCursor: null }]],
          at: '/b/c1/vorhaben/i1',
          path: '/b/$companyId/vorhaben/$initiativeId',
        },
      );
      expect(screen.getByText(hint)).toBeTruthy();
      await userEvent.type(screen.getByLabelText(label), '{Enter}');
      expect(screen.queryByText(missing)).toBeNull();
      await userEvent.keyboard('{Control>}{Enter}{/Control}');
      expect(screen.getByText(missing)).toBeTruthy();
    },
  );
});
