import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '@einklang/texts';
import {
  sampleAgreement,
  sampleExtract,
  sampleFactSheet,
  samplePolicy,
  sampleStageReport,
} from './documents.fixture';
import { pdfFacts } from './pdf-facts.fixture';
import { samplePoster, sampleSlips } from './survey-documents.fixture';
import { renderPdf, type DocumentRequest } from './render-pdf';

const requests = (locale: 'de' | 'en'): DocumentRequest[] => [
  { template: 'agreement', data: sampleAgreement(), locale },
  { template: 'agreement', data: samplePolicy(), locale },
  { template: 'stage-report', data: sampleStageReport(), locale },
  {
    template: 'stage-report',
    data: sampleStageReport({ businessCase: null, dates: [], timeline: [] }),
    locale,
  },
  { template: 'resolution-extract', data: sampleExtract(), locale },
  { template: 'fact-sheet', data: sampleFactSheet(), locale },
  { template: 'survey-slips', data: sampleSlips(), locale },
  { template: 'survey-poster', data: samplePoster(), locale },
];

describe.each(LOCALES)('documents in %s', (locale) => {
  it.each(requests(locale))('$template is a tagged PDF/UA with title and language', async (request) => {
    const facts = pdfFacts(await renderPdf(request));
    expect(facts).toMatchObject({ isTagged: true, isPdfUa: true, showsTitle: true });
    expect(facts.language).toBe(locale === 'de' ? 'de-DE' : 'en-GB');
    expect(facts.structure.has('H1')).toBe(true);
  });

  it('marks the heads of tables', async () => {
    const facts = pdfFacts(await renderPdf({ template: 'stage-report', data: sampleStageReport(), locale }));
    expect([...facts.structure]).toEqual(expect.arrayContaining(['Table', 'TH', 'TD', 'H1']));
  });
});

describe('the bytes', () => {
  it('are equal for equal data and differ for other data', async () => {
    const render = (version: string) =>
      renderPdf({ template: 'agreement', data: sampleAgreement({ version }), locale: 'de' });
    const [first, second, other] = [await render('1'), await render('1'), await render('2')];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(Buffer.from(first).equals(Buffer.from(other))).toBe(false);
  });

  it('hold the date of the data, not of the clock', async () => {
    const pdf = await renderPdf({
      template: 'agreement',
      data: sampleAgreement({ asOf: '2026-10-01' }),
      locale: 'de',
    });
    expect(pdfFacts(pdf).content).toContain('<xmp:CreateDate>2026-10-01T00:00:00Z</xmp:CreateDate>');
  });
});

describe('the fact sheet', () => {
  it('is one page, also when every field is far too long', async () => {
    const long = 'Ein sehr langer Satz über das Vorhaben. '.repeat(300);
    const data = sampleFactSheet({
      initiative: long,
      purpose: long,
      dataKinds: Array.from({ length: 40 }, () => long),
      affectedGroups: Array.from({ length: 40 }, () => long),
      light: { colour: 'RED', reason: long },
      agreementState: long,
      contacts: Array.from({ length: 40 }, () => ({ name: long, role: long })),
      plain: `${'Zeile\n'.repeat(200)}${long}`,
      address: long,
    });
    expect(pdfFacts(await renderPdf({ template: 'fact-sheet', data, locale: 'de' })).pages).toBe(1);
  });
});
