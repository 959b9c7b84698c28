import { describe, expect, it } from '@jest/globals';
import { de } from './de';
import { en } from './en';
import { lazyTexts } from './lazy';

type Leaves = Map<string, string>;

function leavesOf(node: object, path = '', found: Leaves = new Map()): Leaves {
  for (const [key, value] of Object.entries(node)) {
    const here = path ? `${path}/${key}` : key;
    if (typeof value === 'string') found.set(here, value);
    else leavesOf(value as object, here, found);
  }
  return found;
}

const german = leavesOf(de);
const english = leavesOf(en);

/** One word per thing, everywhere; English texts keep the English domain nouns. */
const forbiddenGerman =
  /\b(Tenants?|Organisation|Initiativen?|Use[- ]Cases?|Phasen?|Gates?|DoD|Permissions?|Submissions?|Feedback|Abstimmung|Votes?|Klauseln?|Assets?|Tickets?|Log|Audit[- ]Trail|Dashboards?|Submit|Revision|Evidence)\b/i;
const forbiddenEnglish =
  /\b(Tenants?|Use[- ]Cases?|DoD|Dashboards?|Feedback|Submit|Assets?|Tickets?|Audit[- ]Trail)\b/i;

function offenders(leaves: Leaves, pattern: RegExp): string[] {
  return [...leaves].filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`);
}

describe('texts', () => {
  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
  });

  it('are never empty', () => {
    expect(offenders(german, /^\s*$/)).toEqual([]);
    expect(offenders(english, /^\s*$/)).toEqual([]);
  });

  it('keep to one word per thing', () => {
    expect(offenders(german, forbiddenGerman)).toEqual([]);
    expect(offenders(english, forbiddenEnglish)).toEqual([]);
  });

  it('fill in the same values', () => {
    const names = (text: string): string[] =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!).sort();
    const differing = [...german].filter(
      ([key, text]) => names(text).join() !== names(english.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('come in pairs where they count', () => {
    const alone = [...german.keys()].filter(
      (key) => /_one$/.test(key) && !german.has(key.replace(/_one$/, '_other')),
    );
    expect(alone).toEqual([]);
  });

  it('can be loaded by feature', async () => {
    for (const [feature, load] of Object.entries(lazyTexts.de))
      expect(await load()).toBe(de[feature as keyof typeof de]);
    for (const [feature, load] of Object.entries(lazyTexts.en))
      expect(await load()).toBe(en[feature as keyof typeof en]);
  });

  it('name what each entry of the timeline is about', () => {
    const nouns = Object.keys(de.timeline.events).map((event) => event.split('.')[0]!);
    expect(nouns.filter((noun) => !(noun in de.timeline.kinds))).toEqual([]);
  });
});
