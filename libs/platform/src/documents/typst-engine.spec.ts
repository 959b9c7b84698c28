import { describe, expect, it } from '@jest/globals';
import { presentAgreement } from './agreement.document';
import { sampleAgreement, sampleExtract } from './documents.fixture';
import { nativeEngine } from './native-engine';
import { pdfFacts } from './pdf-facts.fixture';
import { printable } from './printable-text';
import { reportFormat } from './report-format';
import { presentResolutionExtract } from './resolution-extract.document';
import { wasmEngine } from './wasm-engine';

const json = (content: unknown) => new TextEncoder().encode(JSON.stringify(content));
const agreement = json(printable(presentAgreement(sampleAgreement(), reportFormat('de'))));
const extract = json(
  printable(
    presentResolutionExtract(sampleExtract({ subject: 'Prüfung /Type /Catalog' }), reportFormat('de')),
  ),
);
/** Starting the WASM compiler takes seconds on a busy machine. */
const PATIENCE = 60_000;

describe('the WASM engine', () => {
  const wasm = wasmEngine();

  it(
    'writes the same kind of file as the native one',
    async () => {
      const native = nativeEngine() ?? wasm;
      for (const [template, data] of [
        ['agreement.typ', agreement],
        ['resolution-extract.typ', extract],
      ] as const) {
        const mine = pdfFacts(await wasm.compile(template, data));
        const reference = pdfFacts(await native.compile(template, data));
        expect(mine).toMatchObject({ isTagged: true, isPdfUa: true, showsTitle: true, language: 'de-DE' });
        expect(mine.pages).toBe(reference.pages);
        expect(mine.structure).toEqual(reference.structure);
      }
    },
    PATIENCE,
  );

  it(
    'appends its mark as an update whose references hold',
    async () => {
      const pdf = Buffer.from(await wasm.compile('resolution-extract.typ', extract)).toString('latin1');
      const [, previous, latest] = /\/Prev (\d+)\s*>>\s*startxref\s+(\d+)\s+%%EOF$/.exec(pdf) ?? [];
      for (const offset of [Number(previous), Number(latest)]) {
        expect(pdf.slice(offset, offset + 4)).toBe('xref');
      }
      const update = pdf.slice(Number(latest));
      for (const [, number, at] of update.matchAll(/^(\d+) 1\n(\d{10}) 00000 n /gm)) {
        expect(pdf.slice(Number(at)).startsWith(`${number} 0 obj`)).toBe(true);
      }
    },
    PATIENCE,
  );

  it(
    'names what is wrong with the data and goes on afterwards',
    async () => {
      await expect(wasm.compile('agreement.typ', json({}))).rejects.toThrow(/title|dictionary|key/);
      await expect(wasm.compile('resolution-extract.typ', extract)).resolves.toBeInstanceOf(Uint8Array);
    },
    PATIENCE,
  );

  it(
    'gives the same document from a fresh thread',
    async () => {
      const shortLived = wasmEngine({ documentsPerThread: 1 });
      const both = [shortLived, shortLived].map((engine) =>
        engine.compile('resolution-extract.typ', extract),
      );
      const [first, second] = await Promise.all(both);
      expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? [0]))).toBe(true);
    },
    PATIENCE,
  );
});
