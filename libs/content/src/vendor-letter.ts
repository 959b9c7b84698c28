import type { QuestionId } from '@einklang/domain';
import type { Bilingual } from './catalogue';
import { questionnaire } from './questionnaire.data';

/** What the letter is about: from whom, on which product, and what nobody here can answer. */
export interface VendorLetterSubject {
  readonly company: string;
  readonly product: string;
  readonly vendor: string;
  readonly questions: readonly QuestionId[];
}

export interface LetterQuestion {
  readonly number: number;
  readonly text: string;
  /** What can be ticked. */
  readonly options: readonly string[];
}

/** A letter as its parts: a text, a mail and a document are made of the same. */
export interface VendorLetter {
  readonly subject: string;
  readonly salutation: string;
  readonly opening: readonly string[];
  readonly questions: readonly LetterQuestion[];
  readonly closing: readonly string[];
  readonly greeting: string;
  readonly sender: string;
  readonly recipient: string;
  /** Before the line on which a question is answered. */
  readonly answerLabel: string;
}

type Words = Readonly<
  Record<
    | 'subject'
    | 'salutation'
    | 'why'
    | 'ask'
    | 'suspicion'
    | 'note'
    | 'reply'
    | 'greeting'
    | 'answer'
    | 'yes'
    | 'no',
    Bilingual
  >
>;

const WORDS: Words = {
  subject: { de: 'Fragen zu {{product}}', en: 'Questions on {{product}}' },
  salutation: { de: 'Guten Tag,', en: 'Dear Sir or Madam,' },
  why: {
    de: 'wir prüfen, ob {{product}} KI enthält und was der Einsatz für unsere Beschäftigten bedeutet. Dazu sind wir gesetzlich verpflichtet, und wir beraten das mit der Vertretung unserer Beschäftigten.',
    en: 'We are examining whether {{product}} contains AI and what its use means for our employees. We are obliged to do so by law, and we discuss it with the representatives of our employees.',
  },
  ask: {
    de: 'Folgendes können nur Sie uns sagen. Bitte beantworten Sie jede Frage und nennen Sie, wo es nachzulesen ist:',
    en: 'Only you can tell us the following. Please answer each question and say where it is documented:',
  },
  suspicion: {
    de: 'Nach unseren Antworten arbeitet {{product}} nach festen Regeln. Ihre Werbung lässt anderes vermuten. Bitte beschreiben Sie uns Eingangsdaten, Speicherort, Verarbeitung, Lernweise und Zugriffe.',
    en: 'According to our answers {{product}} works by fixed rules. Your advertising suggests otherwise. Please describe input data, place of storage, processing, way of learning and access.',
  },
  note: {
    de: 'Wenn eine Antwort vom Lizenzumfang oder von Einstellungen abhängt, nennen Sie bitte beides.',
    en: 'If an answer depends on the licence or on settings, please state both.',
  },
  reply: {
    de: 'Solange diese Fragen offen sind, behandeln wir {{product}} vorsorglich als KI-System.',
    en: 'As long as these questions are open, we treat {{product}} as an AI system as a precaution.',
  },
  greeting: { de: 'Mit freundlichen Grüßen', en: 'Kind regards' },
  answer: { de: 'Erläuterung und Fundstelle:', en: 'Note and where documented:' },
  yes: { de: 'Ja', en: 'Yes' },
  no: { de: 'Nein', en: 'No' },
};

/** The letter to the vendor: exactly the questions that are open, in the words that are put to a vendor. */
export function vendorLetter(subject: VendorLetterSubject, language: keyof Bilingual): VendorLetter {
  const say = (words: Bilingual): string => words[language].replaceAll('{{product}}', subject.product);
  const asked = questionnaire.entries.filter(({ id }) => subject.questions.includes(id));
  return {
    subject: say(WORDS.subject),
    salutation: say(WORDS.salutation),
    opening: [say(WORDS.why), say(asked.length > 0 ? WORDS.ask : WORDS.suspicion)],
    questions: asked.map(({ toVendor, options }, index) => {
      const choices = Object.values(options).map((option) => option[language]);
      return {
        number: index + 1,
        text: toVendor[language],
        options: choices.length > 0 ? choices : [say(WORDS.yes), say(WORDS.no)],
      };
    }),
    closing: [say(WORDS.note), say(WORDS.reply)],
    greeting: say(WORDS.greeting),
    sender: subject.company,
    recipient: subject.vendor,
    answerLabel: say(WORDS.answer),
  };
}

/** The letter as plain text, to copy or to mail. */
export function letterText(letter: VendorLetter): string {
  const questions = letter.questions.map(
    ({ number, text, options }) =>
      `${number}. ${text}\n${options.map((option) => `   [ ] ${option}`).join('\n')}`,
  );
  return [
    letter.salutation,
    ...letter.opening,
    ...questions,
    ...letter.closing,
    `${letter.greeting}\n${letter.sender}`,
  ].join('\n\n');
}
