import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionIn } from '../../../test/company';
import { render } from '../../../test/render';
import { ImportPreview } from './import-preview';
import type { ListPreview, ListRow } from './list-import';

const row = (line: number, status: ListRow['status'], more: Partial<ListRow> = {}): ListRow => ({
  line,
  status,
  product: `System ${line}`,
  vendor: 'Haus',
  changes: [],
  problems: [],
  suggestedId: null,
  ...more,
});

const preview = (rows: ListRow[]): ListPreview => {
  const counts = { NEW: 0, UPDATE: 0, UNCHANGED: 0, ERROR: 0 };
  for (const { status } of rows) counts[status] += 1;
  return {
    fingerprint: 'f'.repeat(64),
    readAs: 'csv, Windows-1252',
    columns: [
      { header: 'System', column: 'product' },
      { header: 'Preis', column: null },
    ],
    rows,
    counts,
  };
};

const show = (
  rows: ListRow[],
  onConfirm: (takeSuggestions: boolean) => void = () => undefined,
  locale: 'de' | 'en' = 'de',
) =>
  render(<ImportPreview preview={preview(rows)} busy={false} onConfirm={onConfirm} />, {
    locale,
    texts: ['systems'],
    session: sessionIn({ roles: ['MANAGEMENT'] }),
  });

const MIXED = [
  row(2, 'NEW', { suggestedId: 'P-04' }),
  row(3, 'UPDATE', { changes: ['area', 'responsible'] }),
  row(4, 'ERROR', { problems: [{ code: 'not-a-number', column: 'users', other: null }] }),
  row(5, 'ERROR', { problems: [{ code: 'twice', column: null, other: 2 }] }),
];

describe('the preview of a list', () => {
  it('says of each row what happens and why', async () => {
    await show(MIXED);
    const why = (name: RegExp) => screen.getByRole('row', { name }).textContent;
    expect(why(/System 2/)).toContain('Vielleicht im Katalog: Microsoft Teams');
    expect(why(/System 3/)).toContain('Neue Angaben: Bereich und Verantwortlich');
    expect(why(/System 4/)).toContain('Nutzende: Das ist keine ganze Zahl von 0 bis 1.000.000.');
    expect(why(/System 5/)).toContain('Zeile 2 meint denselben Eintrag.');
    expect(screen.getByText('Nicht übernommen: „Preis“')).toBeTruthy();
    expect(screen.getByText('Gelesen als csv, Windows-1252')).toBeTruthy();
    expect(screen.getByText('2 fehlerhafte Zeilen werden nicht übernommen.')).toBeTruthy();
  });

  it('takes over the rows without problems, suggestions only when asked', async () => {
    const confirmed = jest.fn<(takeSuggestions: boolean) => void>();
    await show(MIXED, confirmed);
    await userEvent.click(screen.getByRole('button', { name: '2 Zeilen übernehmen' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Vorschläge aus dem Katalog/ }));
    await userEvent.click(screen.getByRole('button', { name: '2 Zeilen übernehmen' }));
    expect(confirmed.mock.calls).toEqual([[false], [true]]);
  });

  it('shows errors alone, and long lists part by part', async () => {
    await show([...Array.from({ length: 70 }, (_, index) => row(index + 2, 'NEW')), row(99, 'ERROR')]);
    const rows = () => within(screen.getByRole('table')).getAllByRole('row').length - 1;
    expect(rows()).toBe(50);
    await userEvent.click(screen.getByRole('button', { name: '21 weitere Zeilen zeigen' }));
    expect(rows()).toBe(71);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Nur fehlerhafte Zeilen zeigen' }));
    expect(rows()).toBe(1);
  });

  it('offers nothing where there is nothing to take over', async () => {
    await show([row(2, 'UNCHANGED')], undefined, 'en');
    expect(screen.getByText('There is nothing to take over in this file.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
