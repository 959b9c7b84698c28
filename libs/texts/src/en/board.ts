import type { board as source } from '../de/board';
import type { Shape } from '../shape';

export const board: Shape<typeof source> = {
  title: 'Clients',
  visibility: 'Only you see this overview. It shows the status, never the content.',
  caption: 'Your companies, the most urgent first',
  columns: {
    company: 'Company',
    mandate: 'Your mandate',
    stages: 'Initiatives',
    unregulated: 'AI register',
    waiting: 'Whose turn',
    due: 'Next deadline',
    last: 'Last activity',
  },
  mandateUntil: 'until {{date}}',
  noInitiative: 'none yet',
  waitingForEmployer: 'Management ({{count}})',
  waitingForCouncil: 'Works council ({{count}})',
  waitingForRepresentatives: 'Employee representatives ({{count}})',
  unregulated: '{{count}} without rules',
  allRegulated: 'none without rules',
  nobodyWaits: 'nobody',
  overdue_one: '{{count}} deadline passed',
  overdue_other: '{{count}} deadlines passed',
  noDue: 'none',
  never: 'nothing yet',
  empty: {
    title: 'You have no mandate yet.',
    text: 'As soon as a company gives you a mandate, it stands here.',
  },
};
