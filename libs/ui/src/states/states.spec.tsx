import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { render } from '../../test/render';
import { stripeColourOf } from '../frame/company-stripe';
import { ErrorState } from './error-state';
import { referenceOf } from './reference';
import { PageSkeleton } from './skeletons';

describe('an error', () => {
  it('can be tried again and has a number for support', async () => {
    const retry = jest.fn();
    render(
      <ErrorState title="Das hat nicht geklappt." requestId="0190f2d1-aaaa" onRetry={retry}>
        Ihre Eingaben sind noch da.
      </ErrorState>,
    );
    expect(screen.getByRole('alert').textContent).toContain(referenceOf('0190f2d1-aaaa'));
    await userEvent.click(screen.getByRole('button', { name: 'Erneut versuchen' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('has a short number without letters that can be mistaken', () => {
    expect(referenceOf('0190f2d1-aaaa')).toMatch(/^M-[2-9A-HJ-NP-Z]{4}$/);
    expect(referenceOf('0190f2d1-aaaa')).toBe(referenceOf('0190f2d1-aaaa'));
    expect(referenceOf('0190f2d1-aaaa')).not.toBe(referenceOf('0190f2d1-aaab'));
  });
});

describe('waiting', () => {
  it('is said once and drawn for the eye only', () => {
    render(<PageSkeleton />);
    expect(screen.getByRole('status').textContent).toBe('Wird geladen …');
    expect(document.querySelector('[aria-busy="true"]')).toBeTruthy();
  });
});

describe('the colour of a company', () => {
  it('is the same everywhere', () => {
    expect(stripeColourOf('a')).toBe(stripeColourOf('a'));
    expect(new Set(['a', 'b', 'c', 'd'].map(stripeColourOf)).size).toBe(4);
  });
});
