import type { reporting as source } from '../de/reporting';
import type { Shape } from '../shape';

export const reporting: Shape<typeof source> = {
  title: 'Reports',
  intro:
    'A report holds only what both sides see. The same facts always give the same file, whoever orders it.',
  kinds: {
    STAGE_REPORT: 'Progress report',
    WEIGHING_LIST: 'Weighing list',
    AGREEMENT_DRAFT: 'Draft of the agreement',
    POLICY_DRAFT: 'Draft of the AI policy',
    SIGNING_COPY: 'Copy for signature',
    POLICY_COPY: 'Copy for issue',
    RESOLUTION_EXTRACT: 'Extract of the resolution',
  },
  kindHints: {
    WEIGHING_LIST:
      'Concerns and wishes with weight, answer, measure and state, without the names of those who raised them.',
    STAGE_REPORT: 'Where the initiative stands: step, requirements, due dates, history.',
    AGREEMENT_DRAFT: 'The whole text as it stands, marked as a draft.',
  },
  order: {
    open: 'Order a report',
    kind: 'Which report?',
    initiative: 'On which initiative?',
    choose: 'Please choose',
    locale: 'Language',
    locales: { de: 'German', en: 'English' },
    send: 'Order the report',
    sent: 'The report is being made. You can go on working.',
    noInitiative: 'As soon as there is an initiative you can order reports here.',
    nothing: 'There is no text for this initiative yet. Order the draft as soon as it has been begun.',
  },
  list: 'Ordered reports',
  columns: {
    kind: 'Report',
    initiative: 'Initiative',
    requested: 'Ordered',
    state: 'State',
  },
  by: '{{when}}, {{who}}',
  states: {
    QUEUED: 'Waiting to begin',
    RUNNING: 'Being made: {{percent}}',
    DONE: 'done',
    FAILED: 'failed',
  },
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  download: 'Download the PDF',
  downloadOf: 'Download the PDF: {{name}}',
  failed: 'The PDF could not be made.',
  failedHint: 'Nothing was lost. Try again; if that does not help, turn to support.',
  again: 'Try again',
  empty: 'No reports yet.',
  emptyHint:
    'Order a progress report on an initiative. It is made in the background and then lies here for both sides.',
  leave: 'You can leave the page. It goes on without you.',
};
