import { mergeFacts } from '@einklang/domain';
import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { initiativeQuery } from '../../shared/initiative';
import type { FactsDraft } from './facts-panel';
import { PresumedFacts } from './presumed-facts';
import type { FactsView } from './potential.queries';

const draft: FactsDraft = { base: 0, facts: mergeFacts(), declared: {} as FactsDraft['declared'] };

const open = (initiative: object, answered: string[], onChange: (change: FactsDraft) => void) =>
  render(
    <PresumedFacts
      view={{ version: 0, answered } as unknown as FactsView}
      shown={draft}
      onChange={onChange}
    />,
    {
      texts: ['potential'],
      session: sessionIn(),
      answers: [[initiativeQuery('c1', 'i1').queryKey, initiative]],
      at: '/b/c1/vorhaben/i1/potenzial',
      path: '/b/$companyId/vorhaben/$initiativeId/potenzial',
    },
  );

const planned = { id: 'i1', stage: 'POTENTIAL_ANALYSIS', libraryId: 'UC06' };

describe('what the library presumes of an initiative', () => {
  it('is offered as a draft, and only what nobody has answered', async () => {
    const onChange = jest.fn<(change: FactsDraft) => void>();
    await open(planned, ['qualificationGap'], onChange);
    expect(await screen.findByText(/treffen meist 2 Angaben zu/)).toBeTruthy();
    expect(screen.queryByText(/Die vorhandenen Kenntnisse/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Als Entwurf ankreuzen' }));
    const [change] = onChange.mock.calls[0]!;
    expect(change.facts).toEqual(mergeFacts({ changesWorkContent: 'minor', trainsOnCompanyData: true }));
  });

  it.each([
    ['an idea of its own', { ...planned, libraryId: null }, []],
    ['one beyond its potential analysis', { ...planned, stage: 'BUSINESS_CASE' }, []],
    ['one where all is answered', planned, ['qualificationGap', 'changesWorkContent', 'trainsOnCompanyData']],
  ])('is nothing for %s', async (_, initiative, answered) => {
    const { container } = await open(initiative, answered, () => undefined);
    expect(container.textContent).toBe('');
  });
});
