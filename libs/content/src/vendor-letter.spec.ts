import { describe, expect, it } from '@jest/globals';
import { QUESTION_IDS } from '@einklang/domain';
import { questionnaire } from './questionnaire.data';
import { letterText, vendorLetter } from './vendor-letter';

const about = { company: 'Brandner Präzisionsteile GmbH', product: 'Sichtprüfung', vendor: 'Optik AG' };

describe('the letter to the vendor', () => {
  it.each(['de', 'en'] as const)('contains exactly the questions that are open (%s)', (language) => {
    for (const open of [[], ['A3'], ['E2', 'A1', 'C2'], [...QUESTION_IDS]] as const) {
      const letter = vendorLetter({ ...about, questions: open }, language);
      const text = letterText(letter);
      const asked = questionnaire.entries.filter(({ toVendor }) => text.includes(toVendor[language]));
      expect(asked.map(({ id }) => id).sort()).toEqual([...open].sort());
      expect(letter.questions.map(({ number }) => number)).toEqual(open.map((_, index) => index + 1));
      expect(text).not.toContain('{{');
      expect(text).toContain(about.company);
    }
  });

  it('offers what can be answered', () => {
    const text = letterText(vendorLetter({ ...about, questions: ['A2', 'C2'] }, 'de'));
    expect(text).toContain('[ ] nur im einzelnen Gerät');
    expect(text).toContain('2. Haben Sie das Programm mit Beispieldaten trainiert?\n   [ ] Ja\n   [ ] Nein');
  });
});
