import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { render } from '../../test/render';
import { DateField } from './date-field';
import { formatDay, parseDay } from './date-text';
import { FileDrop } from './file-drop';
import { NumberField } from './number-field';
import { parseNumber } from './number-text';
import { TextField } from './text-field';

function Amount({ locale }: { locale: string }): ReactElement {
  const [value, setValue] = useState<number | null>(1234.5);
  return (
    <>
      <NumberField name="n" label="Stunden" locale={locale} decimals={1} value={value} onChange={setValue} />
      <output>{String(value)}</output>
    </>
  );
}

describe('a number', () => {
  it.each([
    ['1.234,5', 'de', 1234.5],
    ['1234,5', 'de', 1234.5],
    ['12.5', 'de', 12.5],
    ['1.234', 'de', 1234],
    ['−3', 'de', -3],
    ['15 000 €', 'de', 15000],
    ['1,234.5', 'en', 1234.5],
    ['', 'de', null],
    ['zwölf', 'de', null],
    ['1.2.3', 'de', null],
  ])('%s in %s is %s', (text, locale, value) => {
    expect(parseNumber(text, locale)).toBe(value);
  });

  it('keeps what is typed and sets it in form on leaving', async () => {
    render(<Amount locale="de" />);
    const field = screen.getByLabelText<HTMLInputElement>('Stunden');
    expect(field.value).toBe('1.234,5');
    await userEvent.clear(field);
    await userEvent.type(field, '2500,25');
    expect(screen.getByRole('status').textContent).toBe('2500.3');
    await userEvent.tab();
    expect(field.value).toBe('2.500,3');
  });

  it('does not throw away what is no number', async () => {
    render(<Amount locale="de" />);
    const field = screen.getByLabelText<HTMLInputElement>('Stunden');
    await userEvent.clear(field);
    await userEvent.type(field, 'viel');
    await userEvent.tab();
    expect(field.value).toBe('viel');
    expect(screen.getByRole('status').textContent).toBe('null');
  });
});

function Day(): ReactElement {
  const [value, setValue] = useState('2026-11-28');
  return (
    <>
      <DateField name="d" label="Termin" value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  );
}

describe('a day', () => {
  it.each([
    ['28.11.2026', '2026-11-28'],
    ['1.2.26', '2026-02-01'],
    ['28112026', '2026-11-28'],
    ['2026-11-28', '2026-11-28'],
    ['30.02.2026', null],
    ['morgen', null],
  ])('%s is %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it('is shown as people write it and given as machines do', async () => {
    expect(formatDay('2026-11-28')).toBe('28.11.2026');
    render(<Day />);
    const field = screen.getByLabelText<HTMLInputElement>('Termin');
    expect(field.value).toBe('28.11.2026');
    await userEvent.clear(field);
    await userEvent.type(field, '1.12.26');
    await userEvent.tab();
    expect(field.value).toBe('01.12.2026');
    expect(screen.getByRole('status').textContent).toBe('2026-12-01');
  });
});

describe('a field', () => {
  it('reads out hint and error and says whether it must be filled', () => {
    render(
      <>
        <TextField
          name="a"
          label="Titel"
          hint="Höchstens 80 Zeichen"
          error="Diese Angabe fehlt."
          value=""
          onChange={() => undefined}
        />
        <TextField name="b" label="Anmerkung" optional value="" onChange={() => undefined} />
      </>,
    );
    const title = screen.getByLabelText('Titel');
    const description = title
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(description).toEqual(expect.arrayContaining(['Höchstens 80 Zeichen', 'Diese Angabe fehlt.']));
    expect(title.getAttribute('aria-invalid')).toBe('true');
    expect(title.getAttribute('aria-required')).toBe('true');
    expect(screen.getByLabelText('Anmerkung (freiwillig)').getAttribute('aria-required')).toBe('false');
  });
});

function Upload(): ReactElement {
  const [files, setFiles] = useState<File[]>([]);
  return <FileDrop name="f" label="Dokument" files={files} onChange={setFiles} accept=".pdf" />;
}

describe('a file', () => {
  it('is chosen and removed by buttons', async () => {
    render(<Upload />);
    const file = new File(['x'], 'Vereinbarung.pdf', { type: 'application/pdf' });
    await userEvent.upload(document.querySelector('input[type=file]')!, file);
    expect(screen.getByText('Vereinbarung.pdf')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Entfernen: Vereinbarung.pdf' }));
    expect(screen.queryByText('Vereinbarung.pdf')).toBeNull();
  });
});
