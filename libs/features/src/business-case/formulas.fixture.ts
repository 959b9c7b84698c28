import type { SheetContent } from '@einklang/platform/tables';

type Value = string | number | null;

/**
 * Calculates the formulas of a workbook as a spreadsheet does, with a reader of its own: numbers, cells of any sheet,
 * `SUM` over a range, `+ - * / ^` and parentheses. What it does not know, it refuses.
 */
export const evaluated = (sheets: readonly SheetContent[]): Value[][][] => {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const cellValue = (sheetName: string, column: string, row: number): Value => {
    const cell = byName.get(sheetName)?.rows[row - 1]?.[column.charCodeAt(0) - 65] ?? null;
    return typeof cell === 'object' && cell ? calculate(cell.formula, sheetName) : cell;
  };

  function calculate(formula: string, home: string): number {
    const tokens = formula.match(/SUM|(?:[A-Za-z]+!)?\$?[A-Z]\$?\d+|\d+(?:\.\d+)?|[-+*/^():]/g) ?? [];
    if (tokens.join('') !== formula) throw new Error(`Not a formula of ours: ${formula}`);
    let at = 0;
    const take = (): string => tokens[at++] ?? '';
    const place = (token: string): [string, string, number] => {
      const [, sheet = home, column = '', row = ''] =
        /^(?:([A-Za-z]+)!)?\$?([A-Z])\$?(\d+)$/.exec(token) ?? [];
      if (!byName.has(sheet) || !column) throw new Error(`No such cell: ${token}`);
      return [sheet, column, Number(row)];
    };
    const sum = (): number => {
      take();
      const [sheet, left, top] = place(take());
      take();
      const [, right, bottom] = place(take());
      take();
      let total = 0;
      for (let column = left.charCodeAt(0); column <= right.charCodeAt(0); column += 1)
        for (let row = top; row <= bottom; row += 1)
          total += Number(cellValue(sheet, String.fromCharCode(column), row) ?? 0);
      return total;
    };
    const atom = (): number => {
      const token = take();
      if (token === 'SUM') return sum();
      if (token === '(') {
        const inner = plus();
        take();
        return inner;
      }
      if (/^\d/.test(token)) return Number(token);
      return Number(cellValue(...place(token)) ?? 0);
    };
    const power = (): number => {
      const base = atom();
      if (tokens[at] !== '^') return base;
      take();
      return base ** atom();
    };
    const times = (): number => {
      let value = power();
      while (tokens[at] === '*' || tokens[at] === '/')
        value = take() === '*' ? value * power() : value / power();
      return value;
    };
    function plus(): number {
      let value = times();
      while (tokens[at] === '+' || tokens[at] === '-')
        value = take() === '+' ? value + times() : value - times();
      return value;
    }
    return plus();
  }

  return sheets.map(({ name, rows }) =>
    rows.map((row) =>
      row.map((_, index) => cellValue(name, String.fromCharCode(65 + index), rows.indexOf(row) + 1)),
    ),
  );
};
