import { describe, expect, it, jest } from '@jest/globals';
import { QUESTION_IDS, type QuestionId } from '@einklang/domain';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { render } from '../../../test/render';
import { sessionIn } from '../../../test/company';
import { KiCheck } from './ki-check';
import { questionIn } from './search';
import type { AnswerView, IdentificationView } from './ki-check.queries';

const answered = (questionId: QuestionId, value: AnswerView['value'], more: Partial<AnswerView> = {}) => ({
  questionId,
  value,
  evidence: null,
  note: '',
  answeredByName: 'Jonas Weber',
  answeredAt: '2026-11-20T09:00:00Z',
  ...more,
});

const check = (more: Partial<IdentificationView> = {}): IdentificationView => ({
  systemId: 's1',
  product: 'Sichtprüfung',
  vendor: 'Optik AG',
  status: 'PLANNED',
  questionnaire: 'KI-ID-1',
  version: 3,
  answers: [],
  isChanged: false,
  result: null,
  contests: [],
  isContested: false,
  initiatives: [],
  vendorLinks: [],
  may: { answer: true, complete: true, contest: false, settle: false, askVendor: true },
  ...more,
});

const show = (view: IdentificationView, question: QuestionId | null, locale: 'de' | 'en' = 'de') => {
  const onGo = jest.fn<(id: QuestionId | null) => void>();
  return render(<KiCheck view={view} question={question} onGo={onGo} />, {
    locale,
    texts: ['kiCheck', 'potential'],
    session: sessionIn({ roles: ['MANAGEMENT'] }),
    at: '/b/c1',
    path: '/b/$companyId',
  }).then((shown) => ({ ...shown, onGo }));
};

const LEARNED = [
  answered('A1', ['sensor']),
  answered('A2', 'server'),
  answered('A3', 'mlStatic'),
  answered('A4', ['recommend']),
];

describe('a question', () => {
  it('offers every option and the way to the vendor, with how far one is', async () => {
    await show(check(), 'A2');
    expect(screen.getByRole('form', { name: 'Frage 2 von 19' })).toBeTruthy();
    const set = screen.getByRole('group', { name: 'Wo laufen die Daten zusammen?' });
    expect(
      within(set)
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent),
    ).toEqual([
      'nur im einzelnen Gerät1',
      'auf einem eigenen Server2',
      'in der Cloud des Herstellers oder eines Dienstleisters3',
      'in einem Datenbestand aus mehreren Quellen (Data-Lake)4',
      'Weiß ich nicht – beim Hersteller nachfragen5',
    ]);
    expect(document.activeElement).toBe(set);
  });

  it('is answered with number keys, and shows at once what follows', async () => {
    await show(check({ answers: LEARNED.filter(({ questionId }) => questionId !== 'A3') }), 'A3');
    const interim = screen.getByRole('status');
    expect(interim.textContent).toContain('Noch offen');
    const set = screen.getByRole('group', { name: 'Wie kommt das Programm zu seinen Ergebnissen?' });
    fireEvent.keyDown(set, { key: '4' });
    expect(screen.getByRole('radio', { name: /aus Beispieldaten gelernt/ })).toHaveProperty('checked', true);
    expect(interim.textContent).toContain('Wahrscheinlich ja');
    expect(interim.textContent).toContain('KI');
    fireEvent.keyDown(set, { key: '9' });
    expect(screen.getByRole('radio', { name: /Weiß ich nicht/ })).toHaveProperty('checked', true);
    expect(interim.textContent).toContain('Noch offen');
  });

  it('keeps »none« and »unknown« alone', async () => {
    await show(check(), 'A1');
    const set = screen.getByRole('group', { name: 'Woher bekommt die Software ihre Daten?' });
    const checked = () =>
      within(set)
        .getAllByRole('checkbox')
        .flatMap((box, index) => ((box as HTMLInputElement).checked ? [index + 1] : []));
    for (const key of ['1', '3']) fireEvent.keyDown(set, { key });
    expect(checked()).toEqual([1, 3]);
    fireEvent.keyDown(set, { key: '7' });
    expect(checked()).toEqual([7]);
    fireEvent.keyDown(set, { key: '2' });
    expect(checked()).toEqual([2]);
    fireEvent.keyDown(set, { key: '8' });
    expect(checked()).toEqual([8]);
  });

  it('wants an answer before it goes on, and goes on without a write where nothing changed', async () => {
    const first = await show(check(), 'B1');
    fireEvent.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(screen.getByRole('alert').textContent).toContain('Bitte wählen Sie eine Antwort');
    expect(first.onGo).not.toHaveBeenCalled();
    first.unmount();
    const { onGo } = await show(check({ answers: [answered('B1', 'yes')] }), 'B1');
    fireEvent.keyDown(screen.getByRole('group', { name: /^Wahrnehmen/ }), { key: 'Enter' });
    await waitFor(() => expect(onGo).toHaveBeenCalledWith('B2'));
    fireEvent.click(screen.getByRole('button', { name: 'Später weitermachen' }));
    expect(onGo).toHaveBeenLastCalledWith(null);
  });

  it('is there in English, and not for whoever only reads', async () => {
    const first = await show(check(), 'C4', 'en');
    expect(screen.getByRole('radio', { name: /I don’t know – ask the vendor/ })).toBeTruthy();
    first.unmount();
    await show(
      check({ may: { answer: false, complete: false, contest: false, settle: false, askVendor: false } }),
      'C4',
    );
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByText(/haben den KI-Check noch nicht begonnen/)).toBeTruthy();
  });
});

describe('the check', () => {
  const all = QUESTION_IDS.map(
    (id) => LEARNED.find(({ questionId }) => questionId === id) ?? answered(id, 'unknown'),
  );
  const result = {
    version: 1,
    questionnaire: 'KI-ID-1',
    answers: all,
    isAi: 'yes',
    found: 'yes',
    aiActClass: null,
    completedByName: 'Jonas Weber',
    completedAt: '2026-11-20T10:00:00Z',
  } as const;

  it('can be completed once every question has an answer', async () => {
    const first = await show(check({ answers: LEARNED, isChanged: true }), null);
    expect(screen.getByText('4 von 19 Fragen beantwortet', { selector: '[id]' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'KI-Check abschließen' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Weitermachen' }));
    expect(first.onGo).toHaveBeenCalledWith('B1');
    first.unmount();
    await show(check({ answers: all, isChanged: true }), null);
    expect(screen.getByRole('button', { name: 'KI-Check abschließen' })).toBeTruthy();
  });

  it('writes a letter with exactly what nobody knows', async () => {
    await show(check({ answers: [...LEARNED, answered('C2', 'unknown')], isChanged: true }), null);
    const letter = screen.getByRole('group', { name: 'Text des Briefs' });
    expect(letter.textContent).toContain('1. Haben Sie das Programm mit Beispieldaten trainiert?');
    expect(letter.textContent).not.toContain('2. ');
    expect(screen.getByRole('link', { name: 'E-Mail beginnen' }).getAttribute('href')).toMatch(
      /^mailto:\?subject=Fragen%20zu%20Sichtpr%C3%BCfung&body=/,
    );
  });

  it('says what the result means, as a hint, and shows no class that is open', async () => {
    await show(check({ answers: all, result }), null);
    for (const title of ['Mitbestimmung', 'Datenschutz', 'Gefährdungsbeurteilung', 'KI-Verordnung'])
      expect(screen.getByText(title, { selector: 'dt' })).toBeTruthy();
    expect(screen.getAllByText('Hinweis, keine Rechtsberatung.').length).toBeGreaterThanOrEqual(4);
    expect(screen.getByText('Noch nicht einzustufen')).toBeTruthy();
  });

  it('lets the council contest, and shows a contested »no« as unclear', async () => {
    const contested = check({
      answers: all,
      result: { ...result, isAi: 'unclear', found: 'no' },
      isContested: true,
      contests: [
        { act: 'CONTESTED', note: 'Sprachmodell.', personName: 'Sabine Kurz', at: '2026-11-21T10:00:00Z' },
      ],
      may: { answer: false, complete: false, contest: false, settle: true, askVendor: false },
    });
    await show(contested, null);
    expect(screen.getByText(/Das Ergebnis „nein“ ist bestritten/)).toBeTruthy();
    expect(screen.getByText('Widersprochen von Sabine Kurz am 21.11.2026: Sprachmodell.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Widerspruch als geklärt festhalten' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Widersprechen' })).toBeNull();
  });
});

describe('the vendor', () => {
  const link = {
    id: 'l1',
    contact: 'Optik AG, Support',
    language: 'de',
    state: 'SENT',
    createdByName: 'Jonas Weber',
    createdAt: '2026-11-18T09:00:00Z',
    expiresAt: '2026-12-09T09:00:00Z',
    sentAt: '2026-11-20T09:00:00Z',
    answers: [
      { questionId: 'A3', value: 'mlStatic', note: 'Datenblatt 4.2' },
      { questionId: 'C2', value: 'unknown', note: '' },
    ],
    may: { revoke: false },
  } as const;
  const view = check({
    answers: [answered('A3', 'unknown')],
    vendorLinks: [
      { ...link, answers: [...link.answers] },
      { ...link, id: 'l2', state: 'OPEN', sentAt: null, answers: [], may: { revoke: true } },
    ],
  });

  it('answers beside us, and what can be relied on can be taken over', async () => {
    await show(view, null);
    expect(screen.getByText('beantwortet am 20.11.2026')).toBeTruthy();
    expect(screen.getByText('offen bis 09.12.2026')).toBeTruthy();
    expect(screen.getByText('Datenblatt 4.2')).toBeTruthy();
    // »Weiß ich nicht« of the vendor is nothing to take over.
    expect(screen.getAllByRole('button', { name: /^Antwort des Herstellers übernehmen/ })).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Link für Optik AG, Support zurücknehmen' })).toBeTruthy();
  });

  it('is read by the other side as well, which changes nothing', async () => {
    const may = { answer: false, complete: false, contest: true, settle: false, askVendor: false };
    await show({ ...view, vendorLinks: [view.vendorLinks[0]!], may }, null);
    expect(screen.getByText('Datenblatt 4.2')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /übernehmen|Link erstellen/ })).toBeNull();
  });
});

it('knows every question of the address, and nothing else', () => {
  for (const frage of QUESTION_IDS) expect(questionIn({ frage })).toEqual({ frage });
  for (const frage of ['A5', 'Z1', 'a1', 'A11', 7, undefined]) expect(questionIn({ frage })).toEqual({});
});
