import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '@einklang/texts';
import { encode } from 'uqr';
import { pdfFacts } from './pdf-facts.fixture';
import { qrCode } from './qr-code';
import { reportFormat } from './report-format';
import { samplePoster, sampleSlips } from './survey-documents.fixture';
import { surveyPosterDocument, surveySlipsDocument } from './survey-documents';
import { presentSurveyPoster } from './survey-poster.document';
import { presentSurveySlips } from './survey-slips.document';

/** The modules of a code as its SVG draws them. */
function modulesOf(svg: string): boolean[][] {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of svg.matchAll(/M (\d+) (\d+) h (\d+) v 1 h -\3 z/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  return rows;
}
const codeOf = (text: string): boolean[][] => encode(text, { ecc: 'M', border: 0 }).data;

describe('a QR code', () => {
  it.each(['a', 'https://einklang.example/u', 'https://einklang.example/u#ABCDE-FGHJK'])(
    'is drawn as it is encoded: %s',
    (text) => {
      expect(modulesOf(qrCode(text).svg)).toEqual(codeOf(text));
    },
  );
});

describe.each(LOCALES)('slips in %s', (locale) => {
  const slips = presentSurveySlips(sampleSlips(), reportFormat(locale));

  it('carry code, address and closing day, and why nobody is known', () => {
    const text = JSON.stringify(slips);
    for (const part of ['ABCDE-FGHJK', 'einklang.example/u', 'Pflege Nord', 'Dienstplan-Vorschläge'])
      expect(text).toContain(part);
    expect(text).toContain(locale === 'de' ? '13. November 2026' : '13 November 2026');
    expect(text).toContain(locale === 'de' ? 'ab 5 Antworten' : 'groups of 5 answers');
  });

  it('lead to their own code in the fragment, which no server sees', () => {
    const codes = slips['codes'] as { code: string; qr: string }[];
    for (const { code, qr } of codes)
      expect(modulesOf(qr)).toEqual(codeOf(`https://einklang.example/u#${code}`));
  });

  it('bear no number and keep ten to a page behind the cover', async () => {
    const codes = Array.from({ length: 21 }, (_, index) => `ABCDE-FGH${String(index).padStart(2, '0')}`);
    const facts = pdfFacts(await surveySlipsDocument(sampleSlips({ codes }), locale));
    expect(facts.pages).toBe(1 + 3);
    expect(facts.structure.has('Figure')).toBe(true);
  });

  it('stay on their pages when title and group are far too long', async () => {
    const long = 'Sehr langer Name einer Umfrage '.repeat(30);
    const pdf = await surveySlipsDocument(sampleSlips({ title: long, group: long }), locale);
    expect(pdfFacts(pdf).pages).toBe(2);
  });
});

describe.each(LOCALES)('the poster in %s', (locale) => {
  const poster = presentSurveyPoster(samplePoster(), reportFormat(locale));

  it('leads to the door and to no code', () => {
    expect(modulesOf(poster['qr'] as string)).toEqual(codeOf('https://einklang.example/u'));
    expect(poster['address']).toBe('einklang.example/u');
  });

  it('is one page, also with a long title', async () => {
    for (const title of ['Kurz', 'Donaudampfschifffahrtsgesellschaft '.repeat(12)]) {
      const facts = pdfFacts(await surveyPosterDocument(samplePoster({ title }), locale));
      expect(facts).toMatchObject({ pages: 1, isPdfUa: true });
    }
  });

  it('names who released it', () => {
    const without = presentSurveyPoster(samplePoster({ hasWorksCouncil: false }), reportFormat(locale));
    expect(JSON.stringify(without)).not.toMatch(/betriebsrat|works council/i);
    expect(JSON.stringify(poster)).toMatch(/betriebsrat|works council/i);
  });
});
