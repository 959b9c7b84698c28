import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';

/** A letter in its parts, whatever it is about. */
export interface LetterParts {
  readonly language: 'de' | 'en';
  readonly sender: string;
  readonly recipient: string;
  /** As it shall be read: "23. November 2026". */
  readonly date: string;
  readonly subject: string;
  readonly salutation: string;
  readonly opening: readonly string[];
  readonly questions: readonly {
    readonly number: number;
    readonly text: string;
    readonly options: readonly string[];
  }[];
  /** What stands before the line on which a question is answered. */
  readonly answerLabel: string;
  readonly closing: readonly string[];
  readonly greeting: string;
}

/** The letter as a Word document: A4, in the language it is written in, with boxes to tick and room to write. */
export async function letterDocx(letter: LetterParts): Promise<Buffer> {
  const plain = (text: string, after = 160): Paragraph => new Paragraph({ text, spacing: { after } });
  const document = new Document({
    creator: letter.sender,
    title: letter.subject,
    styles: {
      default: {
        document: {
          run: {
            font: 'Calibri',
            size: 22,
            language: { value: letter.language === 'de' ? 'de-DE' : 'en-GB' },
          },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 } } },
        children: [
          plain(letter.sender, 480),
          plain(letter.recipient, 480),
          new Paragraph({ text: letter.date, alignment: AlignmentType.RIGHT, spacing: { after: 320 } }),
          new Paragraph({
            children: [new TextRun({ text: letter.subject, bold: true })],
            spacing: { after: 320 },
          }),
          plain(letter.salutation),
          ...letter.opening.map((text) => plain(text)),
          ...letter.questions.flatMap((question) => questionParagraphs(question, letter.answerLabel)),
          ...letter.closing.map((text) => plain(text)),
          plain(letter.greeting, 640),
          plain(letter.sender),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** A question stays on one page with what can be ticked. */
const questionParagraphs = (
  { number, text, options }: LetterParts['questions'][number],
  answerLabel: string,
): Paragraph[] => [
  new Paragraph({
    children: [new TextRun({ text: `${number}. ${text}`, bold: true })],
    keepNext: true,
    keepLines: true,
    spacing: { before: 200, after: 80 },
  }),
  ...options.map(
    (option) =>
      new Paragraph({ text: `☐ ${option}`, keepNext: true, indent: { left: 360 }, spacing: { after: 40 } }),
  ),
  new Paragraph({
    text: `${answerLabel} ______________________________________________`,
    indent: { left: 360 },
    spacing: { before: 80, after: 160 },
  }),
];
