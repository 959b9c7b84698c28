import { describe, expect, it } from '@jest/globals';
import { fill, plural } from './fill';
import { formatsOf } from './formats';

const german = formatsOf('de');
const english = formatsOf('en');

/** Intl writes no-break spaces; the tests read better without. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('formats', () => {
  it('write days and times of Germany', () => {
    expect(german.day('2026-11-28')).toBe('28.11.2026');
    expect(german.day('2026-11-27T23:30:00Z')).toBe('28.11.2026');
    expect(german.dateTime('2026-11-20T13:05:00Z')).toBe('20.11.2026, 14:05 Uhr');
    expect(english.dateTime('2026-11-20T13:05:00Z')).toBe('20.11.2026, 14:05');
  });

  it('say how far a day is', () => {
    expect(german.inDays('2026-11-28', '2026-11-22')).toBe('in 6 Tagen');
    expect(german.inDays('2026-11-23', '2026-11-22')).toBe('morgen');
    expect(english.inDays('2026-11-20', '2026-11-22')).toBe('2 days ago');
  });

  it('write numbers, money, shares and sizes', () => {
    expect(plain(german.money(38_000))).toBe('38.000 €');
    expect(plain(german.money(1_234.5))).toBe('1.234,50 €');
    expect(plain(german.percent(0.714))).toBe('71 %');
    expect(plain(german.bytes(1_250_000))).toBe('1,3 MB');
    expect(english.number(1_234.5)).toBe('1,234.5');
  });

  it('join and fill', () => {
    expect(german.list(['A', 'B', 'C'])).toBe('A, B und C');
    expect(fill('für {{name}}', { name: 'Kaya' })).toBe('für Kaya');
    expect(fill('für {{name}}', {})).toBe('für {{name}}');
  });

  it('pick the form by the count', () => {
    const texts = { tasks_one: '{{count}} Aufgabe', tasks_other: '{{count}} Aufgaben' };
    expect(plural(texts, 'tasks', 1, 'de')).toBe('1 Aufgabe');
    expect(plural(texts, 'tasks', 0, 'de')).toBe('0 Aufgaben');
  });
});
