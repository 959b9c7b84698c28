import { serviceBotCase } from './business-cases.data';
import { NOTHING_YET } from './demo-entries';
import type { DemoInitiative } from './demo.model';
import { serviceBotIdentification } from './identifications.data';
import { serviceBotProfile } from './profiles.data';
import { serviceBotRatings } from './ratings.data';

/** Ended at the second gate, with reasons that everybody can read. */
export const serviceBot: DemoInitiative = {
  ...NOTHING_YET,
  id: 'N-2',
  company: 'NORDLICHT',
  title: 'Service-Bot für Sendungsfragen',
  problem:
    'Die Disposition beantwortet täglich rund vierzig Fragen zu Sendungen. Ein Bot auf der Website soll die häufigsten davon übernehmen.',
  useCase: 'UC03',
  stage: 'CLOSED',
  openedBy: 'U-N2',
  openedAt: '2026-04-13T09:00:00+02:00',
  shortlistedBy: 'U-N1',
  shortlistedAt: '2026-04-30T10:00:00+02:00',
  facts: {
    isAiSystem: 'yes',
    generativeAi: true,
    interactsWithExternalPersons: true,
    cloud: true,
    changesWorkContent: 'minor',
    freedTimeUse: 'quality',
    affectedEmployees: 4,
  },
  aiActClass: 'MINIMAL',
  profile: serviceBotProfile,
  identification: serviceBotIdentification,
  businessCase: serviceBotCase,
  businessCasePublished: { by: 'U-N1', at: '2026-06-08T09:00:00+02:00' },
  ratings: serviceBotRatings,
  words: [],
  gates: [
    { gate: 'G1', decision: 'CONTINUE', decidedBy: 'U-N1', decidedAt: '2026-05-18T09:30:00+02:00' },
    {
      gate: 'G2',
      decision: 'REJECT',
      decidedBy: 'U-N1',
      decidedAt: '2026-06-12T14:00:00+02:00',
      reason:
        'Der Kapitalwert ist negativ. Eine Seite mit häufigen Fragen löst das Problem einfacher und ohne KI.',
    },
  ],
  deliveries: [
    {
      id: 'N-2-FIRST-1',
      kind: 'FIRST_INFORMATION',
      version: 1,
      title: 'Information an alle: Service-Bot',
      body: 'Wir prüfen, ob ein Bot einfache Fragen zu Sendungen beantworten kann. Anrufe nehmen weiter Menschen entgegen.',
      planningState: 'SHORTLIST',
      expectedGroups: 'Disposition (4 Beschäftigte)',
      nextSteps: 'Business Case rechnen, danach entscheiden wir offen',
      deliveredBy: 'U-N2',
      deliveredAt: '2026-05-04T08:00:00+02:00',
    },
  ],
  comments: [
    {
      id: 'N-2-C01',
      room: 'JOINT',
      subject: { type: 'business-case', id: 'N-2' },
      author: 'U-OKAFOR',
      writtenAt: '2026-06-09T11:00:00+02:00',
      body: 'Selbst mit freundlichen Annahmen zahlt sich der Bot in drei Jahren nicht zurück. Die Alternative ohne KI schneidet besser ab.',
    },
    {
      id: 'N-2-C02',
      room: 'WORKFORCE',
      subject: { type: 'initiative', id: 'N-2' },
      author: 'U-N1',
      writtenAt: '2026-06-12T14:30:00+02:00',
      body: 'Wir haben uns gegen den Bot entschieden. Danke für die Hinweise aus der Disposition, sie waren ausschlaggebend.',
    },
  ],
  milestones: {},
};
