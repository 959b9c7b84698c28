import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { render } from '../../../test/render';
import { GlossaryPage } from './glossary-page';

const texts = ['pages', 'glossary'] as const;

describe('the glossary', () => {
  it.each([
    ['de', 'Begriff suchen (freiwillig)', 'beschluss', 'Beschluss'],
    ['en', 'Find a word (optional)', 'resolution', 'Resolution'],
    ['de', 'Begriff suchen (freiwillig)', 'nachwirk', 'Nachwirkung'],
  ] as const)('finds a word in %s', async (locale, label, wanted, term) => {
    await render(<GlossaryPage />, { texts: [...texts], locale });
    const all = (await screen.findAllByRole('term')).length;
    await userEvent.type(screen.getByLabelText(label), wanted);
    const found = screen.getAllByRole('term').map((element) => element.textContent);
    expect(found).toContain(term);
    expect(found.length).toBeLessThan(all);
  });

  it('says when there is no such word', async () => {
    await render(<GlossaryPage />, { texts: [...texts] });
    await userEvent.type(await screen.findByLabelText(/Begriff suchen/), 'xyz');
    expect(screen.getByRole('status').textContent).toContain('Kein Begriff gefunden');
  });
});
