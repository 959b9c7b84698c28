import { describe, expect, it } from '@jest/globals';
import { de } from '@einklang/texts/de';
import { glossary } from './glossary.data';
import { rightsWithoutCouncil } from './rights-without-council.data';
import { MANDATE_TEXTS, ROLE_TEXTS } from './role-labels.data';

const LONGEST_SENTENCE = 15;
const sentences = (text: string) => text.split(/(?<=[.!?])\s+(?=[A-ZÄÖÜ])/);
const tooLong = (text: string) =>
  sentences(text).filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE);

describe('the glossary', () => {
  it('explains each term once, in one sentence of at most 15 words', () => {
    const terms = glossary.entries.map(({ term }) => term.de);
    expect(terms.length).toBeGreaterThanOrEqual(30);
    expect(new Set(terms).size).toBe(terms.length);
    for (const { meaning } of glossary.entries) {
      for (const text of [meaning.de, meaning.en]) {
        expect([text, sentences(text).length, tooLong(text)]).toEqual([text, 1, []]);
      }
    }
  });

  it('leaves the words of the interface to the interface', () => {
    const own = new Set<string>(Object.values(de.glossary).map(({ term }) => term));
    expect(glossary.entries.filter(({ term }) => own.has(term.de)).map(({ term }) => term.de)).toEqual([]);
  });
});

describe('what a role may do', () => {
  it('is said in short sentences', () => {
    const all = Object.values({ ...ROLE_TEXTS, ...MANDATE_TEXTS }).flatMap(({ may, limits }) => [
      ...may,
      ...limits,
    ]);
    expect(all.flatMap(({ de: german, en }) => [...tooLong(german), ...tooLong(en)])).toEqual([]);
  });
});

describe('the rights in a company without a works council', () => {
  it('say what the elected speakers are not', () => {
    const texts = rightsWithoutCouncil.sections.flatMap(({ points }) => points.map(({ text }) => text.de));
    expect(texts).toContain(
      'Die Vertrauenspersonen haben keine gesetzlichen Mitbestimmungsrechte und ersetzen keinen Betriebsrat.',
    );
  });

  it('call nothing an agreement that only a works council could conclude', () => {
    expect(JSON.stringify(rightsWithoutCouncil)).not.toMatch(/vereinbarung|agreement/i);
  });

  it('name the norm of every statutory right', () => {
    const withoutNorm = rightsWithoutCouncil.sections.filter(({ points }) =>
      points.some(({ norm }) => norm === null),
    );
    expect(withoutNorm.map(({ id }) => id)).toEqual(['speakers']);
  });
});
