import type { vendor as source } from '../de/vendor';
import type { Shape } from '../shape';

export const vendor: Shape<typeof source> = {
  title: 'Questions on {{product}}',
  intro:
    '{{company}} is examining whether {{product}} contains AI and what its use means for employees. Please answer the questions on your product.',
  readers:
    'Your answers are saved as you write. They can be read only after you have sent them: by both sides of the company, that is management and the representatives of the employees.',
  until: 'The link is open until {{date}}.',
  number: 'Question {{number}} of {{total}}',
  several: 'You can choose several answers.',
  yes: 'Yes',
  no: 'No',
  unknown: 'We cannot answer this',
  note: 'Note and where it is documented',
  noteOf: 'Note on question {{number}} and where it is documented',
  saved: 'Saved.',
  saving: 'Saving …',
  answered: '{{done}} of {{total}} questions answered',
  send: 'Send the answers',
  confirm:
    '{{company}} sees your answers from this moment on. After that you cannot change anything through this link. Open questions stay open.',
  sentTitle: 'Thank you!',
  sent: 'Your answers have arrived. You can close this page.',
  closed: 'This link is not open any more',
};
