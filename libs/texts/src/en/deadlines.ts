import type { deadlines as source } from '../de/deadlines';
import type { Shape } from '../shape';

export const deadlines: Shape<typeof source> = {
  title: 'Due dates',
  visibility: 'You see the due dates from your rooms.',
  empty: 'No open due dates.',
  emptyHint: 'Due dates appear here once something is handed over, asked or agreed.',
  groups: {
    OVERDUE: 'Overdue',
    SOON: 'Within the next 7 days',
    LATER: 'Later',
    PAUSED: 'Standing still',
  },
  caption: '{{group}}: due dates',
  columns: {
    due: 'Due',
    matter: 'What',
    initiative: 'Initiative',
    kind: 'Kind',
    who: 'Who',
    open: 'View',
  },
  pausedSince: 'stands still since {{date}}',
  why: 'What does “{{kind}}” mean?',
  norm: 'Legal basis: {{norm}}',
  noNorm: 'The law names no period here. It only asks that everything happens in good time.',
  mine: 'It is your turn',
  open: 'View',
  openOf: 'View: {{what}}',
  toInitiatives: 'To the initiatives',
  filter: 'Only mine',
  everyDate: 'All',
  show: 'Show',
};
