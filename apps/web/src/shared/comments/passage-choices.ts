import { createAnchor, type TextAnchor } from '@einklang/domain';

const shown = 70;

/** The sentences of a text, so that a passage can be chosen from a list. */
export function passageChoices(text: string): { id: string; label: string; passage: TextAnchor }[] {
  return [...new Intl.Segmenter('de', { granularity: 'sentence' }).segment(text)].flatMap(
    ({ segment, index }) => {
      const sentence = segment.trim();
      if (!sentence) return [];
      const start = index + segment.indexOf(sentence);
      return [
        {
          id: String(start),
          label: sentence.length > shown ? `${sentence.slice(0, shown)} …` : sentence,
          passage: createAnchor(text, start, start + sentence.length),
        },
      ];
    },
  );
}
