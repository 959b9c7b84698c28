import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { render, uiTexts } from '../../test/render';
import { Bars } from './bars';
import { Dumbbells } from './dumbbells';
import { Figure } from './figure';
import { LineBand } from './line-band';

const years = [
  { label: 'Start', low: -16, mid: -15, high: -14, text: 'Start: −15 Tsd. €' },
  { label: 'Jahr 1', low: -5, mid: 2, high: 9, text: 'Jahr 1: 2 Tsd. €' },
];

function Chart() {
  return (
    <Figure
      caption="Nach einem Jahr ist es bezahlt."
      tableCaption="Nutzen über die Jahre"
      columns={[
        { id: 'year', label: 'Jahr', rowHeader: true, cell: (row: (typeof years)[number]) => row.label },
        { id: 'mid', label: 'Mitte', cell: (row) => row.mid },
      ]}
      rows={years}
      rowId={(row) => row.label}
    >
      <LineBand label="Nutzen" points={years} />
    </Figure>
  );
}

describe('a chart', () => {
  it.each(['de', 'en'] as const)(
    'says its finding and becomes a table of the same data (%s)',
    async (locale) => {
      render(<Chart />, locale);
      expect(screen.getByRole('figure', { name: 'Nach einem Jahr ist es bezahlt.' })).toBeTruthy();
      await userEvent.click(screen.getByRole('button', { name: uiTexts[locale].asTable }));
      const table = screen.getByRole('table', { name: 'Nutzen über die Jahre' });
      expect(
        within(table)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      ).toEqual(['Mitte-15', 'Mitte2']);
      await userEvent.click(screen.getByRole('button', { name: uiTexts[locale].asChart }));
      expect(screen.queryByRole('table')).toBeNull();
    },
  );

  it('is one tab stop; the arrow keys read out its points', async () => {
    render(
      <Bars
        label="Hebel"
        bars={[
          { label: 'Zeit', value: 24, valueText: '24 Tsd. €' },
          { label: 'Lizenz', value: -8, valueText: '−8 Tsd. €' },
        ]}
      />,
    );
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Hebel' }));
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('status').textContent).toBe('Zeit: 24 Tsd. € (Punkt 1 von 2)');
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('status').textContent).toBe('Lizenz: −8 Tsd. € (Punkt 2 von 2)');
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('reads two values of a label as one point, also where one is missing', async () => {
    render(
      <Dumbbells
        label="Reifegrad"
        names={{ first: 'Geschäftsführung', second: 'Betriebsrat' }}
        limits={[40, 70]}
        rows={[
          { label: 'Strategie', first: 58, second: 38, text: 'Strategie: 58 und 38' },
          { label: 'Kultur', first: null, second: 42, text: 'Kultur: nur 42' },
        ]}
      />,
    );
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('status').textContent).toContain('Kultur: nur 42');
  });
});
