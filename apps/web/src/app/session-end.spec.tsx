import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { render } from '../../test/render';
import { noteAnswer, onSessionLost } from '../shared/activity';
import { SessionEnd } from './session-end';

beforeEach(() => {
  // Only the clock and the looking at it; loading texts and rendering go on in real time.
  jest.useFakeTimers({
    doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout', 'clearTimeout', 'performance'],
  });
});

afterEach(() => {
  jest.useRealTimers();
});

const minutes = (count: number): void => {
  act(() => jest.advanceTimersByTime(count * 60_000));
};

describe('the end of a session', () => {
  it.each([
    ['de', 'Sie werden in 5 Minuten abgemeldet.', 'Weiterarbeiten'],
    ['en', 'You will be signed out in 5 minutes.', 'Keep working'],
  ] as const)('is said five minutes before, and then comes (%s)', async (locale, text, stay) => {
    noteAnswer();
    const lost = jest.fn();
    const stop = onSessionLost(lost);
    await render(<SessionEnd />, { locale });
    minutes(24.5);
    expect(screen.queryByRole('dialog')).toBeNull();
    minutes(0.5);
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByRole('button', { name: stay })).toBeTruthy();
    minutes(5);
    expect(lost).toHaveBeenCalled();
    expect(screen.queryByRole('dialog')).toBeNull();
    stop();
  });
});
