import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { render, uiTexts } from '../../test/render';
import { fillText } from '../theme/ui-texts';
import { DataTable } from './data-table';
import { ProgressLine } from './progress-line';
import { Redline, RedlineText, type RedlinePart } from './redline';

describe('a table', () => {
  const rows = [
    { id: '1', name: 'Geltungsbereich', state: 'geeinigt' },
    { id: '2', name: 'Qualifizierung', state: '' },
  ];

  it('is named by its caption, scrolls by keyboard, has headers for rows and columns', () => {
    render(
      <DataTable
        caption="Paragrafen"
        columns={[
          { id: 'name', label: 'Überschrift', rowHeader: true, cell: (row) => row.name },
          { id: 'state', label: 'Stand', cell: (row) => row.state },
        ]}
        rows={rows}
        rowId={(row) => row.id}
      />,
    );
    expect(screen.getByRole('region', { name: 'Paragrafen' }).tabIndex).toBe(0);
    const table = screen.getByRole('table', { name: 'Paragrafen' });
    expect(within(table).getByRole('columnheader', { name: 'Stand' })).toBeTruthy();
    expect(within(table).getByRole('rowheader', { name: 'Qualifizierung' })).toBeTruthy();
  });
});

const parts: RedlinePart[] = [
  { kind: 'same', text: 'Auswertungen sind ' },
  { kind: 'deleted', text: 'nur mit Anlass zulässig' },
  { kind: 'inserted', text: 'unzulässig' },
  { kind: 'same', text: '. ' },
  { kind: 'inserted', text: 'Ausnahmen regelt Absatz 3.' },
];

describe('a redline', () => {
  it.each(['de', 'en'] as const)(
    'says what is deleted and what is new, and steps through it (%s)',
    async (locale) => {
      const words = uiTexts[locale];
      render(
        <Redline>
          <RedlineText parts={parts} />
        </Redline>,
        locale,
      );
      expect(document.querySelector('del')?.textContent).toBe(` ${words.deleted} nur mit Anlass zulässig`);
      expect(document.querySelector('ins')?.textContent).toBe(` ${words.inserted} unzulässig`);
      const next = screen.getByRole('button', { name: words.nextChange });
      await userEvent.click(next);
      expect(document.activeElement?.tagName).toBe('DEL');
      await userEvent.click(next);
      expect(document.activeElement?.textContent).toContain('Ausnahmen regelt');
      expect(screen.getByRole('status').textContent).toBe(fillText(words.changeOf, { current: 2, total: 2 }));
      await userEvent.click(next);
      expect(document.activeElement?.tagName).toBe('DEL');
    },
  );

  it('says that there is nothing', async () => {
    render(
      <Redline>
        <RedlineText parts={[{ kind: 'same', text: 'Unverändert.' }]} />
      </Redline>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'nächste Änderung' }));
    expect(screen.getByRole('status').textContent).toBe('Keine Änderungen');
  });
});

describe('progress', () => {
  it('is a sentence and a bar with the same name', () => {
    render(
      <ProgressLine value={7} max={11}>
        7 von 11 geeinigt
      </ProgressLine>,
    );
    const bar = screen.getByRole('progressbar', { name: '7 von 11 geeinigt' });
    expect(bar.getAttribute('aria-valuenow')).toBe('7');
  });
});
