import type { Locale } from '@einklang/texts';
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { reportFormat } from './report-format';
import { weighingListParts, type WeighingListData } from './weighing-list.document';

const WIDTHS = [2600, 6400] as const;

/** The weighing list as a Word document, to work on: A4, headings and tables that Word knows as such. */
export async function weighingListDocx(data: WeighingListData, locale: Locale): Promise<Buffer> {
  const { frame, head, intro, empty, entries } = weighingListParts(data, reportFormat(locale));
  const document = new Document({
    creator: frame.author,
    title: `${frame.kind}: ${frame.title}`,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: locale === 'de' ? 'de-DE' : 'en-GB' } },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 } } },
        children: [
          new Paragraph({ text: `${frame.kind}: ${frame.title}`, heading: HeadingLevel.TITLE }),
          factTable(head),
          new Paragraph({ text: intro, spacing: { before: 240, after: 240 } }),
          ...(entries.length === 0 ? [new Paragraph(empty)] : []),
          ...entries.flatMap(({ title, facts }) => [
            new Paragraph({
              text: title,
              heading: HeadingLevel.HEADING_1,
              spacing: { before: 320, after: 120 },
            }),
            factTable(facts),
          ]),
          new Paragraph({ text: frame.footNote, spacing: { before: 320 } }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const factTable = (facts: readonly { readonly label: string; readonly value: string }[]): Table =>
  new Table({
    columnWidths: [...WIDTHS],
    width: { size: WIDTHS[0] + WIDTHS[1], type: WidthType.DXA },
    rows: facts.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(WIDTHS[0], [new Paragraph({ children: [new TextRun({ text: label, bold: true })] })]),
            cell(
              WIDTHS[1],
              value.split('\n').map((line) => new Paragraph(line)),
            ),
          ],
        }),
    ),
  });

const cell = (width: number, children: Paragraph[]): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
  });
