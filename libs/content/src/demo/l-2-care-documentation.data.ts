import { NOTHING_YET } from './demo-entries';
import type { DemoInitiative } from './demo.model';
import { careDocumentationIdentification } from './identifications.data';
import { careDocumentationProfile } from './profiles.data';
import { careDocumentationRatings } from './ratings.data';

/** Attractive on paper, but not humane enough yet: work design first. Not shortlisted, so still with the employer. */
export const careDocumentation: DemoInitiative = {
  ...NOTHING_YET,
  id: 'L-2',
  company: 'LINDENHOF',
  title: 'Sprachgestützte Pflegedokumentation',
  problem:
    'Pflegekräfte dokumentieren oft nach Feierabend. Gesprochene Notizen sollen während der Tour zu Einträgen werden. Offen ist, wie Gespräche mit Pflegebedürftigen geschützt bleiben.',
  useCase: 'UC17',
  stage: 'POTENTIAL_ANALYSIS',
  openedBy: 'U-L2',
  openedAt: '2026-11-04T12:00:00+01:00',
  facts: {
    isAiSystem: 'unclear',
    specialCategories: true,
    processesEmployeeData: true,
    affectedEmployees: 72,
  },
  aiActClass: 'MINIMAL',
  profile: careDocumentationProfile,
  identification: careDocumentationIdentification,
  ratings: careDocumentationRatings,
  words: [],
  priority: { B: 90, F: 90, H: 35, P: 67.79 },
  comments: [
    {
      id: 'L-2-C01',
      room: 'EMPLOYER',
      subject: { type: 'initiative', id: 'L-2' },
      author: 'U-L2',
      writtenAt: '2026-11-12T11:10:00+01:00',
      body: 'Der Nutzen ist hoch, aber die Arbeitsgestaltung fällt durch. Die Aufnahme läuft derzeit auch bei privaten Gesprächen mit.',
    },
    {
      id: 'L-2-C02',
      room: 'EMPLOYER',
      subject: { type: 'initiative', id: 'L-2' },
      author: 'U-L1',
      writtenAt: '2026-11-12T16:35:00+01:00',
      parent: 'L-2-C01',
      body: 'Dann klären wir zuerst, wie nur auf Tastendruck aufgenommen wird. Vorher kommt es nicht in die Auswahl.',
    },
  ],
  milestones: {},
};
