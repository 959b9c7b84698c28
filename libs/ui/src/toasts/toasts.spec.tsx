import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { render, uiTexts } from '../../test/render';
import { currentToasts, dismissToast, undoToast } from './toast-store';
import { Toasts } from './toasts';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  act(() => currentToasts().forEach((toast) => dismissToast(toast.id)));
  jest.useRealTimers();
});

describe('taking something back', () => {
  it.each(['de', 'en'] as const)('is possible for ten seconds (%s)', (locale) => {
    const [undo, gone] = [jest.fn(), jest.fn()];
    render(<Toasts />, locale);
    act(() => void undoToast('Gesendet an 2 Personen.', undo, gone));
    act(() => jest.advanceTimersByTime(9_900));
    fireEvent.click(screen.getByRole('button', { name: uiTexts[locale].undo }));
    expect(undo).toHaveBeenCalledTimes(1);
    act(() => jest.advanceTimersByTime(20_000));
    expect(gone).not.toHaveBeenCalled();
  });

  it('is over after ten seconds', () => {
    const [undo, gone] = [jest.fn(), jest.fn()];
    render(<Toasts />);
    act(() => void undoToast('Gesendet.', undo, gone));
    act(() => jest.advanceTimersByTime(10_001));
    expect(gone).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Gesendet.')).toBeNull();
    expect(undo).not.toHaveBeenCalled();
  });

  it('waits while somebody is at it', () => {
    const gone = jest.fn();
    render(<Toasts />);
    act(() => void undoToast('Gesendet.', () => undefined, gone));
    fireEvent.focus(screen.getByRole('button', { name: 'Rückgängig' }));
    act(() => jest.advanceTimersByTime(60_000));
    expect(gone).not.toHaveBeenCalled();
  });

  it('is said in a polite region', () => {
    render(<Toasts />);
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
  });
});
