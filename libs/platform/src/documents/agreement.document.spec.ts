import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '@einklang/texts';
import { presentAgreement } from './agreement.document';
import { sampleAgreement, samplePolicy } from './documents.fixture';
import { reportFormat } from './report-format';

describe('the agreement', () => {
  it('is a draft with watermark and note as long as one clause is open', () => {
    const base = sampleAgreement();
    const [first, ...rest] = base.chapters;
    if (!first) throw new Error('the sample has no chapter');
    const open = { ...first, clauses: first.clauses.map((clause) => ({ ...clause, agreed: false })) };
    const draft = presentAgreement({ ...base, chapters: [open, ...rest] }, reportFormat('de'));
    expect(draft).toMatchObject({ draft: true, watermark: 'Entwurf' });
    expect(draft['advice']).toBe(
      'Entwurf – ersetzt keine Rechtsberatung. Rechtsstand: 22. November 2026. Vor Abschluss fachlich prüfen lassen.',
    );
    expect(JSON.stringify(draft['coverFacts'])).toContain('Entwurf, 36 von 37 Paragrafen geeinigt');
  });

  it('keeps the note on legal advice when it is ready to be signed', () => {
    const ready = presentAgreement(sampleAgreement(), reportFormat('de'));
    expect(ready).toMatchObject({ draft: false });
    expect(ready['advice']).toBe(
      'Ersetzt keine Rechtsberatung. Rechtsstand: 22. November 2026. Vor Abschluss fachlich prüfen lassen.',
    );
  });

  it('has both sides on one signature page and lists what continues after a termination', () => {
    const content = presentAgreement(sampleAgreement(), reportFormat('de'));
    expect(content['signatures']).toMatchObject({
      blocks: [{ party: 'Für den Arbeitgeber' }, { party: 'Für den Betriebsrat' }],
    });
    expect(content['kinds']).toMatchObject({
      rows: expect.arrayContaining([['§\u00a01', 'Präambel und Ziele', 'freiwillig']]),
    });
  });

  it.each(LOCALES)('is never called a works agreement without a works council (%s)', (locale) => {
    const content = JSON.stringify(presentAgreement(samplePolicy(), reportFormat(locale)));
    expect(content).not.toMatch(/betriebsvereinbarung|works agreement/i);
    expect(content).toContain(
      locale === 'de' ? 'KI-Richtlinie mit Beteiligungsprotokoll' : 'AI policy with record',
    );
  });

  it('shows how management answered each point of the employees', () => {
    const content = presentAgreement(samplePolicy(), reportFormat('de'));
    expect(content['protocol']).toMatchObject({
      statements: {
        rows: [
          ['Keine Fahrstilbewertung', 'angenommen'],
          ['Standortdaten nach 3 Tagen löschen', 'teilweise angenommen: Löschung nach 7 Tagen'],
          ['Prämie bei Mehrstopps', 'abgelehnt: Lohnfragen werden gesondert besprochen.'],
        ],
      },
    });
  });
});
