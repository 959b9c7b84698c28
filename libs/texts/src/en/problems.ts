import type { problems as source } from '../de/problems';
import type { Shape } from '../shape';

export const problems: Shape<typeof source> = {
  'session.required': 'Please sign in.',
  'session.wrong-credentials': 'The combination is not right. Check the e-mail address and the password.',
  'session.throttled': 'Too many attempts. Please wait for 10 minutes.',
  'input.invalid': 'Some entries are missing or do not fit. Please check them.',
  'input.not-json': 'The request can not be read. Please reload the page.',
  'not-found': 'This page does not exist – or it is not shared with you.',
  forbidden: 'Your role does not allow this. What you entered is still here.',
  stale:
    'Somebody has changed this text in the meantime. What you entered is not lost. Compare both versions.',
  'version-required': 'Please reload the page and try again.',
  conflict: 'This is not possible in the present state. Please reload the page.',
  'too-large': 'The file is too large. At most 25 MB are allowed.',
  unavailable: 'The service can not be reached at the moment. Please try again in a minute.',
  internal: 'That did not work. What you entered is still here. Please try again.',
  'idempotency.mismatch': 'This action was already sent with other entries. Please reload the page.',
  network: 'No connection. What you entered is still here. Please try again.',
  required: 'This entry is missing.',
  'too-long': 'This text is too long.',
  'too-short': 'This entry is too short.',
  'not-a-date': 'Please enter a date, for example 28.11.2026.',
  'not-a-number': 'Please enter a number, for example 1,250.50.',
  'not-a-uuid': 'This choice does not exist.',
  'unknown-field': 'This entry is not provided for here.',
  'wrong-value': 'This entry does not fit here.',
  email: 'Please enter an e-mail address, for example name@company.com.',
};
