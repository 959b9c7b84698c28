import { describe, expect, it } from '@jest/globals';
import { render as renderPlain, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { render, uiTexts } from '../../test/render';
import { UiProvider } from '../theme/ui-provider';
import { PageHeader } from './page-header';
import { TitleFocusProvider } from './title-focus';
import { VisibilityLine } from './visibility-line';

function page(place: string, title: string) {
  return (
    <UiProvider texts={uiTexts.de}>
      <TitleFocusProvider place={place} suffix="Einklang">
        <PageHeader key={title} title={title} />
      </TitleFocusProvider>
    </UiProvider>
  );
}

describe('the head of a page', () => {
  it('leaves the first focus to the skip link and takes it after a change of route', () => {
    const { rerender } = renderPlain(page('/a', 'Vorhaben'));
    expect(document.activeElement).toBe(document.body);
    rerender(page('/b', 'Fristen'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Fristen' }));
    expect(document.title).toBe('Fristen – Einklang');
  });

  it('does not take the focus again while the page stays', () => {
    const { rerender } = renderPlain(page('/a', 'Vorhaben'));
    rerender(page('/b', 'Wird geladen'));
    (document.activeElement as HTMLElement).blur();
    rerender(page('/b', 'KI-Dienstplanung'));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the line of visibility', () => {
  const people = [{ id: '1', name: 'Petra Vogt', as: 'Geschäftsführung' }];

  it.each(['de', 'en'] as const)('names who can read it, on a click (%s)', async (locale) => {
    render(<VisibilityLine people={people}>Sichtbar für: Geschäftsführung (1)</VisibilityLine>, locale);
    expect(screen.queryByText(/Petra Vogt/)).toBeNull();
    const button = screen.getByRole('button', { name: new RegExp(uiTexts[locale].showNames) });
    await userEvent.click(button);
    expect(screen.getByRole('listitem').textContent).toBe('Petra Vogt · Geschäftsführung');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});
