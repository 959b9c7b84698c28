import { describe, expect, it } from '@jest/globals';
import { EXAMPLE_BUSINESS_CASE, EXAMPLE_UTILITY, summarise, type UtilityDocument } from '@einklang/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import { render } from '../../../test/render';
import { ResultNumbers } from './result-numbers';
import { SavingFields } from './saving-fields';
import { ScenariosFigure } from './scenarios-figure';
import { UtilityFields } from './utility-fields';
import { UtilityFigure } from './utility-figure';

const document = { alternative: null, ...EXAMPLE_BUSINESS_CASE } as unknown as Parameters<
  typeof ResultNumbers
>[0]['document'];
const figures = summarise(EXAMPLE_BUSINESS_CASE);
const texts = ['businessCase'] as const;
const plain = (text: string | null): string => (text ?? '').replace(/\s/g, ' ');

function Editor({ start }: { start: UtilityDocument }): ReactElement {
  const [utility, setUtility] = useState<UtilityDocument | null>(start);
  return <UtilityFields title="Belege" utility={utility} alternative="" onChange={setUtility} />;
}

describe('the utility analysis on the page', () => {
  it.each([
    ['de', '„KI im eigenen Haus, Beschäftigte entscheiden“ liegt vorn, mit 7,25 von 10 Punkten.'],
    ['en', '“KI im eigenen Haus, Beschäftigte entscheiden” is ahead, with 7.25 of 10 points.'],
  ] as const)('says who is ahead (%s)', async (locale, finding) => {
    await render(<UtilityFigure utility={EXAMPLE_UTILITY} />, { locale, texts: [...texts] });
    expect(screen.getByRole('figure', { name: finding })).toBeTruthy();
  });

  it('says who is out, and by how much', async () => {
    const [first, ...rest] = EXAMPLE_UTILITY.criteria;
    const strict = { ...EXAMPLE_UTILITY, criteria: [{ ...first!, minimum: 5 }, ...rest] };
    await render(<UtilityFigure utility={strict} />, { texts: [...texts] });
    expect(screen.getByRole('listitem').textContent).toBe(
      'Feste Regeln, keine KI: scheidet aus: Prozessqualität 4 statt mindestens 5',
    );
  });

  it('brings weights to 100 % at a stroke, and says what is missing until then', async () => {
    const [first, ...rest] = EXAMPLE_UTILITY.criteria;
    const heavy = { ...EXAMPLE_UTILITY, criteria: [{ ...first!, weight: 0.5 }, ...rest] };
    await render(<Editor start={heavy} />, { texts: [...texts] });
    expect(plain(screen.getByText(/^Gewichte zusammen/).textContent)).toBe('Gewichte zusammen 125 %');
    expect(screen.getByText('Die Gewichte ergeben zusammen nicht 100 %.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Auf 100 % bringen' }));
    expect(plain(screen.getByText(/^Gewichte zusammen/).textContent)).toBe('Gewichte zusammen 100 %');
    expect(screen.queryByText('Die Gewichte ergeben zusammen nicht 100 %.')).toBeNull();
    const criterion = within(screen.getByRole('group', { name: 'Prozessqualität' }));
    expect(criterion.getByLabelText<HTMLInputElement>('Gewicht').value).toBe('40');
  });
});

describe('figures of vector A on the page', () => {
  it('tell what the claim comes to', async () => {
    await render(
      <SavingFields
        saving={EXAMPLE_BUSINESS_CASE.timeSaving!}
        figures={figures}
        onChange={() => undefined}
      />,
      { texts: [...texts] },
    );
    expect(plain(screen.getByRole('status').textContent)).toBe(
      'Die 70 % gelten nur für geeignete Fälle und vor der Prüfung durch Menschen. Netto bleiben 1.184 von 2.400 Stunden (49,3 %). Unter 56,7 % Zeitersparnis rechnet sich das Vorhaben nicht.',
    );
  });

  it.each([
    ['Interner Zinsfuß', '21,7 %'],
    ['Rückzahlung mit Zins', 'Monat 43'],
    ['Alle Kosten im Zeitraum (TCO)', '125.626 €'],
    ['Aller Nutzen im Zeitraum', '174.627 €'],
    ['Nutzen je Euro Kosten (auf heute umgerechnet)', '1,23'],
    ['Ertrag im Jahr je eingesetztem Euro', '38,1 %'],
    ['Nötige Zeitersparnis, damit es sich rechnet', '56,7 %'],
    ['Nötiger genutzter Anteil der Zeit', '58,8 %'],
    ['Gefahr eines Verlusts', '17 %'],
  ])('%s is %s', async (term, value) => {
    await render(<ResultNumbers document={document} figures={figures} />, { texts: [...texts] });
    expect(plain(screen.getByText(term).nextElementSibling?.textContent ?? '')).toBe(value);
  });

  it('put three scenarios beside the band', async () => {
    await render(<ScenariosFigure figures={figures} />, { texts: [...texts] });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(plain(screen.getByRole('status').textContent)).toContain('wahrscheinlich: 25.444 €, Monat 37');
    await userEvent.keyboard('{End}');
    expect(plain(screen.getByRole('status').textContent)).toContain('-4.525 € bis 30.119 €');
  });
});
