import { describe, expect, it } from '@jest/globals';
import { formatsOf } from './formats';
import { textsOf, type Locale } from './locale';
import { readable } from './readable';

const read = (params: Record<string, unknown>, locale: Locale) =>
  readable(params, textsOf(locale).inbox.tasks, formatsOf(locale), locale);

describe('the values of a notification', () => {
  it('are days and names of tasks as the reader knows them', () => {
    const params = { dueOn: '2026-12-21', task: 'statement.give', count: 2 };
    expect(read(params, 'de')).toEqual({
      dueOn: '21.12.2026',
      task: textsOf('de').inbox.tasks['statement.give'].wait,
      count: 2,
    });
    expect(read(params, 'en')['task']).toBe(textsOf('en').inbox.tasks['statement.give'].wait);
  });

  it('are in English where they have English words, else as they are', () => {
    const params = { what: 'Ziel und Anlass', whatEn: 'Aim and occasion', who: 'Sabine Kurz' };
    expect(read(params, 'de')).toMatchObject({ what: 'Ziel und Anlass', who: 'Sabine Kurz' });
    expect(read(params, 'en')).toMatchObject({ what: 'Aim and occasion', who: 'Sabine Kurz' });
  });
});
