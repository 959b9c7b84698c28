import { NOTHING_YET } from './demo-entries';
import type { DemoInitiative } from './demo.model';
import { copilotIdentification } from './identifications.data';
import { copilotProfile } from './profiles.data';

/** The sides see differently whether a rule applies; contested counts as open. */
export const copilot: DemoInitiative = {
  ...NOTHING_YET,
  id: 'B-3',
  company: 'BRANDNER',
  title: 'Microsoft 365 Copilot',
  problem:
    'Büroteams verbringen viel Zeit mit E-Mails, Protokollen und Angeboten. Ein Textassistent im vorhandenen Büropaket soll Entwürfe liefern. Unklar ist, welche Nutzungsdaten dabei entstehen.',
  useCase: 'UC20',
  stage: 'POTENTIAL_ANALYSIS',
  openedBy: 'U-B4',
  openedAt: '2026-11-02T08:30:00+01:00',
  shortlistedBy: 'U-B2',
  shortlistedAt: '2026-11-11T16:00:00+01:00',
  facts: {
    isAiSystem: 'yes',
    generativeAi: true,
    logsUserActivity: true,
    cloud: true,
    evergreenUpdates: true,
    affectedEmployees: 70,
  },
  aiActClass: 'MINIMAL',
  profile: copilotProfile,
  identification: copilotIdentification,
  deliveries: [
    {
      id: 'B-3-FIRST-1',
      kind: 'FIRST_INFORMATION',
      version: 1,
      title: 'Frühinformation: Textassistent im Büropaket',
      body: 'Wir überlegen, den Assistenten für die Büroteams freizuschalten. Bisher ist er für alle abgeschaltet.',
      planningState: 'IDEA',
      expectedGroups: 'Verwaltung, Vertrieb, Konstruktion (rund 70 Beschäftigte)',
      nextSteps: 'Einstellungen der Nutzungsberichte klären, Pilotgruppe beschreiben',
      deliveredBy: 'U-B3',
      deliveredAt: '2026-11-12T09:00:00+01:00',
      receivedBy: 'U-B11',
      receivedAt: '2026-11-13T08:10:00+01:00',
    },
  ],
  contests: [
    {
      rule: 'R05',
      employer: 'NOT_APPLICABLE',
      contestedBy: 'U-B10',
      contestedAt: '2026-11-17T10:15:00+01:00',
      reason: 'Nutzungsberichte und Suche im Verlauf machen Verhalten auswertbar.',
    },
  ],
  comments: [
    {
      id: 'B-3-C01',
      room: 'JOINT',
      subject: { type: 'initiative', id: 'B-3' },
      author: 'U-B4',
      writtenAt: '2026-11-16T11:30:00+01:00',
      body: 'Die Berichte zeigen seit 2021 voreingestellt keine Namen. Deshalb sehen wir hier keine Überwachung.',
    },
    {
      id: 'B-3-C02',
      room: 'JOINT',
      subject: { type: 'initiative', id: 'B-3' },
      author: 'U-B10',
      writtenAt: '2026-11-17T10:20:00+01:00',
      parent: 'B-3-C01',
      body: 'Die Namen lassen sich mit einem Klick wieder einblenden. Es kommt darauf an, was möglich ist, nicht auf die Absicht.',
    },
    {
      id: 'B-3-C03',
      room: 'JOINT',
      subject: { type: 'initiative', id: 'B-3' },
      author: 'U-B21',
      writtenAt: '2026-11-18T14:00:00+01:00',
      parent: 'B-3-C01',
      body: 'Aus Sicht des Datenschutzes sollten wir prüfen, wer die Voreinstellung ändern darf. Ich schicke dazu eine Liste der Einstellungen.',
    },
    {
      id: 'B-3-C04',
      room: 'EMPLOYER',
      subject: { type: 'initiative', id: 'B-3' },
      author: 'U-B4',
      writtenAt: '2026-11-17T15:45:00+01:00',
      body: 'Technisch könnten wir das Einblenden dauerhaft sperren. Das kostet uns nichts und würde viel Streit ersparen.',
    },
    {
      id: 'B-3-C05',
      room: 'COUNCIL',
      subject: { type: 'initiative', id: 'B-3' },
      author: 'U-B15',
      writtenAt: '2026-11-16T19:30:00+01:00',
      body: 'Im Vertrieb nutzen es manche schon über eigene Zugänge. Wir sollten das ansprechen, ohne jemanden vorzuführen.',
    },
    {
      id: 'B-3-C06',
      room: 'COUNCIL',
      subject: { type: 'initiative', id: 'B-3' },
      author: 'U-B16',
      writtenAt: '2026-11-18T20:05:00+01:00',
      body: 'Vorschlag: erst eine Rahmenregelung für alle Textwerkzeuge, dann der einzelne Fall. Sonst verhandeln wir jedes Jahr neu.',
    },
  ],
  milestones: {},
};
