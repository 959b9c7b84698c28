import { describe, expect, it } from '@jest/globals';
import { SURVEY_DIMENSIONS } from '@einklang/domain';
import { surveyTemplates } from './survey-templates.data';

describe('the pulse survey', () => {
  const [before, after] = surveyTemplates.entries;

  it('asks the same 14 items before and after, about every dimension', () => {
    const shapes = surveyTemplates.entries.map(({ questions }) =>
      questions.map(({ id, dim, reverse }) => `${id} ${dim} ${reverse}`),
    );
    expect(shapes[0]).toHaveLength(14);
    expect(shapes[1]).toEqual(shapes[0]);
    expect(new Set(before?.questions.map(({ dim }) => dim))).toEqual(new Set(SURVEY_DIMENSIONS));
    expect(before?.questions.filter(({ reverse }) => reverse).map(({ id }) => id)).toEqual([
      'P06',
      'P08',
      'P09',
    ]);
  });

  it('speaks of what is planned before, and of what is there afterwards', () => {
    const words = after?.questions.map(({ text }) => `${text.de} ${text.en}`).join(' ') ?? '';
    expect(words).not.toMatch(/geplant|erwarte|befürchte|planned|expect|fear/);
    expect(words).toContain('Ich habe den Eindruck');
  });

  it('has plain German in short sentences', () => {
    const sentences = surveyTemplates.entries
      .flatMap(({ questions }) => questions.map(({ text }) => text.simple))
      .flatMap((text) => text.split(/(?<=[.!?:])\s+/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 11)).toEqual([]);
  });
});
