import type { glossary as source } from '../de/glossary';
import type { Shape } from '../shape';

export const glossary: Shape<typeof source> = {
  company: { term: 'Company', meaning: 'Your company or site.' },
  initiative: { term: 'Initiative', meaning: 'An AI system that you examine, introduce or already use.' },
  stage: { term: 'Step', meaning: 'Five steps from the idea to daily operation.' },
  criterion: { term: 'Precondition', meaning: 'Must be met before the next step begins.' },
  room: { term: 'Area', meaning: 'Says who can read something.' },
  information: {
    term: 'Information (Unterrichtung)',
    meaning:
      'Documents with which the works council is informed (§ 90 BetrVG, the German Works Constitution Act).',
  },
  statement: { term: 'Statement', meaning: 'What a side says on a point, with date and reasons.' },
  strawPoll: { term: 'Straw poll', meaning: 'Shows the mood. It does not replace a resolution.' },
  resolution: { term: 'Resolution', meaning: 'A resolution is passed in the meeting. Here you record it.' },
  clause: { term: 'Section (§)', meaning: 'A part of the agreement. It consists of paragraphs.' },
  version: { term: 'Version', meaning: 'A state of the text. Versions are never overwritten.' },
  agreement: {
    term: 'Works agreement',
    meaning:
      'Contract between management and works council. It applies to everybody in the company (§ 77 BetrVG).',
  },
  policy: {
    term: 'AI policy with record of participation',
    meaning:
      'Without a works council there can be no works agreement. But the management can issue rules after having heard the staff on them.',
  },
  register: { term: 'AI register', meaning: 'Software in the company that contains AI or may contain it.' },
  task: { term: 'Task', meaning: 'Something that somebody should do by a certain day.' },
  timeline: { term: 'Timeline', meaning: 'Who did what and when.' },
  dossier: { term: 'Evidence file', meaning: 'All documents of an initiative in one file, with checksums.' },
  light: {
    term: 'Participation light',
    meaning: 'The light is computed from four points. Nobody can set it by hand.',
  },
  dueDate: { term: 'Due date', meaning: 'Each due date says what it is: statutory, agreed or your own.' },
  council: { term: 'Works council', meaning: 'Elected body of the employees. It decides by resolution.' },
  representatives: {
    term: 'Elected speaker',
    meaning:
      'Elected contact in a company without a works council. A speaker has no statutory co-determination rights.',
  },
  codetermination: {
    term: 'Co-determination',
    meaning: 'A measure needs the consent of the works council, for example with monitoring (§ 87 BetrVG).',
  },
  conciliation: {
    term: 'Conciliation committee',
    meaning: 'Decides when both sides do not agree (§ 76 BetrVG).',
  },
  impactAssessment: {
    term: 'Data protection impact assessment',
    meaning: 'Examination before the start when people’s data are strongly affected (Art. 35 GDPR).',
  },
};
