import { describe, expect, it } from '@jest/globals';
import { IDENTIFICATION_QUESTIONS, QUESTION_IDS, type IdentificationQuestion } from '@einklang/domain';
import { questionBlocks, questionnaire } from './questionnaire.data';

describe('the questionnaire KI-ID-1', () => {
  it('has words for every question, in order', () => {
    expect(questionnaire.id).toBe('KI-ID-1');
    expect(questionnaire.entries.map(({ id }) => id)).toEqual([...QUESTION_IDS]);
    expect(new Set(questionnaire.entries.map(({ block }) => block))).toEqual(
      new Set(Object.keys(questionBlocks)),
    );
  });

  it.each(questionnaire.entries)('$id has words for exactly its options', ({ id, options }) => {
    const question: IdentificationQuestion = IDENTIFICATION_QUESTIONS[id];
    expect(Object.keys(options)).toEqual(question.kind === 'yn' ? [] : [...question.options]);
  });

  it.each(questionnaire.entries)('$id asks the vendor about the vendor’s own product', (entry) => {
    expect(entry.toVendor.de).toMatch(/Ihr|Sie|diesen Daten/);
    expect(entry.toVendor.en).not.toBe(entry.toVendor.de);
    for (const text of [entry.text, entry.example, entry.toVendor, ...Object.values(entry.options)])
      expect([text.de.trim(), text.en.trim()]).not.toContain('');
  });
});
