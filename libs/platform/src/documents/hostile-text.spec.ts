import { describe, expect, it } from '@jest/globals';
import { sampleAgreement, sampleExtract, sampleStageReport } from './documents.fixture';
import { pdfFacts } from './pdf-facts.fixture';
import { printableText } from './printable-text';
import { renderPdf } from './render-pdf';

const HOSTILE = [
  '#import "/etc/passwd": *',
  '#read("../../package.json")',
  '*fett* _kursiv_ $x^2$ `code` <label> @ref',
  '= Überschrift\n+ Liste\n- Liste',
  '#let x = 1; #panic("nein")',
  '{{date}} {{hash}}',
  '\\u{202e} \\ " \' ] ) }',
];

describe('text of people', () => {
  it.each(HOSTILE)('stays text in every document: %s', async (text) => {
    const head = { ...sampleStageReport().head, initiative: text, company: text };
    const report = await renderPdf({
      template: 'stage-report',
      data: sampleStageReport({ head, summary: text }),
      locale: 'de',
    });
    const agreement = sampleAgreement({
      title: text,
      version: text,
      annexes: [{ number: text, title: text }],
    });
    const extract = sampleExtract({ wording: text, chair: text });
    for (const pdf of [
      report,
      await renderPdf({ template: 'agreement', data: agreement, locale: 'de' }),
      await renderPdf({ template: 'resolution-extract', data: extract, locale: 'en' }),
    ]) {
      expect(pdfFacts(pdf).isPdfUa).toBe(true);
    }
  });

  it('loses controls and reversed direction, keeps line breaks', () => {
    expect(printableText('a\u0000b\u0007c\u202ed\u2066e\ufeff')).toBe('abcde');
    expect(printableText('eins\r\nzwei\tdrei')).toBe('eins\nzwei drei');
    expect(printableText('\ud800x')).toBe('x');
  });

  it('replaces what the font can’t draw and keeps European letters', () => {
    expect(printableText('Łódź Türkçe Ångström Ελλάδα Київ – „§“ € ✔')).toBe(
      'Łódź Türkçe Ångström Ελλάδα Київ – „§“ € ✔',
    );
    expect(printableText('你好 😀')).toBe('□□ □');
  });

  it('joins a letter with its accent', () => {
    expect(printableText('u\u0308ber')).toBe('über');
  });

  it('prints a field of 100 kB, with and without spaces', async () => {
    for (const summary of ['Wort '.repeat(20_000), 'x'.repeat(100_000)]) {
      const pdf = await renderPdf({
        template: 'stage-report',
        data: sampleStageReport({ summary }),
        locale: 'de',
      });
      expect(pdfFacts(pdf).pages).toBeGreaterThan(10);
    }
  });

  it('does not put one field into another', async () => {
    const extract = sampleExtract({
      wording: '{{date}}',
      subject: '{{date}} /Type /Catalog /Type /Metadata',
    });
    const pdf = await renderPdf({ template: 'resolution-extract', data: extract, locale: 'de' });
    expect(pdfFacts(pdf).isPdfUa).toBe(true);
  });
});
