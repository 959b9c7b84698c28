import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CodeView } from './code-view';
import type { Ballot } from './doors';
import { forgetAll, keepDraft, readDraft, type Looks } from './draft';
import { QuestionView } from './question-view';
import { StartView } from './start-view';
import { SurveyEntry } from './survey-entry';
import { WordsContext, wordsOf } from './words';

const ballot: Ballot = {
  companyName: 'Lindenhof Ambulante Pflege GmbH',
  title: 'KI-Dienstplanung',
  purpose: '',
  openText: false,
  threshold: 7,
  closesOn: '2026-12-04',
  questions: Array.from({ length: 8 }, (_, index) => ({
    id: `P0${index + 1}`,
    text: { de: `Frage ${index + 1}`, en: `Question ${index + 1}`, simple: index === 0 ? 'Einfach' : null },
  })),
};
const german: Looks = { locale: 'de', plain: false, large: false };

const show = (content: React.ReactElement, looks: Partial<Looks> = {}) =>
  render(<WordsContext value={wordsOf({ ...german, ...looks })}>{content}</WordsContext>);

describe('the field for a code', () => {
  it.each([
    ['', 'Bitte geben Sie den Code von Ihrem Zettel ein.'],
    ['abcde-fgh', 'Der Code hat 10 Zeichen. Eingegeben sind 8 Zeichen.'],
    ['a', 'Der Code hat 10 Zeichen. Eingegeben ist 1 Zeichen.'],
    ['abcde-fghju', 'In Codes gibt es nur Ziffern und Buchstaben, aber kein U und keine Umlaute.'],
  ])('says what is wrong with »%s«, and sends nothing', async (typed, message) => {
    const sent: string[] = [];
    show(<CodeView given={typed} onOpen={(code) => sent.push(code)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Umfrage öffnen' }));
    expect(screen.getByRole('alert').textContent).toBe(message);
    expect(document.activeElement).toBe(screen.getByLabelText('Ihr Code'));
    expect(sent).toEqual([]);
  });

  it('forgives case, blanks and letters that look like digits', async () => {
    const sent: string[] = [];
    show(<CodeView given="" onOpen={(code) => sent.push(code)} />);
    await userEvent.type(screen.getByLabelText('Ihr Code'), 'oilde fghjk{Enter}');
    expect(sent).toEqual(['011DEFGHJK']);
  });
});

describe('the start', () => {
  it('promises what holds, with the threshold of this survey and the time it takes', () => {
    show(<StartView ballot={ballot} onBegin={() => undefined} />);
    expect(screen.getByText('Ihre Antworten sind anonym.').parentElement?.textContent).toBe(
      'Ihre Antworten sind anonym. Wir speichern keinen Namen, keine E-Mail-Adresse, keine Gerätekennung und keine genaue Uhrzeit. Ergebnisse zeigen wir nur für Gruppen ab 7 Antworten. Dauer: etwa 3 Minuten.',
    );
  });

  it('speaks English', () => {
    show(<StartView ballot={ballot} onBegin={() => undefined} />, { locale: 'en' });
    expect(screen.getByRole('heading', { name: 'Survey: KI-Dienstplanung' })).toBeTruthy();
    expect(screen.getByText(/It is open until 4 December 2026/)).toBeTruthy();
  });
});

describe('a question', () => {
  const question = (looks: Partial<Looks> = {}) => {
    const chosen: unknown[] = [];
    show(
      <QuestionView
        ballot={ballot}
        number={1}
        choice={undefined}
        onChoose={(choice) => chosen.push(choice)}
        onBack={() => undefined}
        onNext={() => chosen.push('next')}
      />,
      looks,
    );
    return chosen;
  };

  it('says where one is and offers to judge nothing and to say nothing', () => {
    question();
    expect(screen.getByText('Frage 1 von 8')).toBeTruthy();
    const names = within(screen.getByRole('radiogroup', { name: 'Frage 1' }))
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.querySelector('span')?.textContent);
    expect(names).toEqual([
      'trifft gar nicht zu',
      'trifft eher nicht zu',
      'teils/teils',
      'trifft eher zu',
      'trifft voll zu',
      'kann ich nicht beurteilen',
      'möchte ich nicht sagen',
    ]);
  });

  it('takes the keys 0 to 5, and »Enter« leads on', async () => {
    const chosen = question();
    screen.getByRole('radio', { name: 'teils/teils' }).focus();
    await userEvent.keyboard('4067{Control>}1{/Control}');
    await userEvent.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(chosen).toEqual([4, 0, 'next']);
  });

  it('is there in plain language, where somebody wrote it', () => {
    question({ plain: true });
    expect(screen.getByRole('heading', { name: 'Einfach' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'stimmt genau' })).toBeTruthy();
  });
});

describe('what stays in the browser', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  it('is nothing once it is over', () => {
    const draft = {
      token: 't',
      answers: { P01: 4 as const },
      text: 'x',
      step: 2,
      tried: false,
      closesOn: null,
    };
    keepDraft(draft);
    expect(readDraft()).toEqual(draft);
    forgetAll();
    expect(sessionStorage.length).toBe(0);
  });

  it('is nothing before there is a ballot, whatever language is chosen', async () => {
    render(<SurveyEntry code="" />);
    await userEvent.selectOptions(screen.getByLabelText('Language'), 'de');
    expect(screen.getByRole('heading', { name: 'An einer Umfrage teilnehmen' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('de');
    await userEvent.click(screen.getByRole('button', { name: 'A+ Größere Schrift' }));
    expect(document.documentElement.hasAttribute('data-large')).toBe(true);
    expect(sessionStorage.length).toBe(0);
    expect(document.cookie).toBe('');
  });
});
