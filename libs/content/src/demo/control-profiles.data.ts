import type { ControlDataType, ControlPurpose, ControlViewer, Granularity } from '@einklang/domain';
import type { PersonId } from './demo-participation.model';

export interface DemoControlRow {
  readonly data: ControlDataType;
  readonly label?: string;
  readonly viewer: ControlViewer;
  readonly viewerLabel?: string;
  readonly look: Granularity;
  readonly from?: number;
  readonly purpose: ControlPurpose;
  readonly days: number | null;
}

/** Who sees which data, published on a day; the council may object to a row (by its place in the list). */
export interface DemoControlProfile {
  readonly initiative: string;
  readonly by: PersonId;
  readonly at: string;
  readonly rows: readonly DemoControlRow[];
  readonly contest?: {
    readonly row: number;
    readonly by: PersonId;
    readonly at: string;
    readonly reason: string;
  };
}

export const demoControlProfiles: readonly DemoControlProfile[] = [
  {
    initiative: 'B-1',
    by: 'U-B3',
    at: '2026-05-08T10:00:00+02:00',
    rows: [
      {
        data: 'MACHINE',
        label: 'Bilder der Drehteile',
        viewer: 'VENDOR',
        look: 'SITE',
        purpose: 'ERRORS',
        days: 180,
      },
      {
        data: 'LOGIN',
        label: 'Anmeldung am Prüfplatz',
        viewer: 'IT',
        look: 'PSEUDONYM',
        purpose: 'SECURITY',
        days: 30,
      },
      {
        data: 'ACTIVITY',
        label: 'Korrektur eines Prüfergebnisses',
        viewer: 'IT',
        look: 'PSEUDONYM',
        purpose: 'ERRORS',
        days: 90,
      },
      {
        data: 'QUALITY',
        label: 'Fehlerstatistik je Bedienkennung',
        viewer: 'LINE_MANAGER',
        viewerLabel: 'Leitung Qualitätssicherung',
        look: 'PSEUDONYM',
        purpose: 'QUALITY',
        days: 90,
      },
      {
        data: 'QUALITY',
        label: 'Ausschuss je Schicht',
        viewer: 'MANAGEMENT',
        look: 'TEAM',
        from: 8,
        purpose: 'QUALITY',
        days: 365,
      },
      {
        data: 'QUANTITY',
        label: 'Geprüfte Teile',
        viewer: 'CONTROLLING',
        look: 'SITE',
        purpose: 'PLANNING',
        days: 365,
      },
    ],
  },
  {
    initiative: 'L-1',
    by: 'U-L2',
    at: '2026-10-02T11:00:00+02:00',
    rows: [
      {
        data: 'SKILLS',
        label: 'Qualifikation und Verfügbarkeit',
        viewer: 'PLANNING',
        viewerLabel: 'Pflegedienstleitung',
        look: 'PERSON',
        purpose: 'PLANNING',
        days: 365,
      },
      {
        data: 'WORKING_TIME',
        label: 'Dienste und Wünsche',
        viewer: 'PLANNING',
        viewerLabel: 'Pflegedienstleitung',
        look: 'PERSON',
        purpose: 'PLANNING',
        days: 730,
      },
      {
        data: 'WORKING_TIME',
        label: 'Eigener Dienstplan',
        viewer: 'SELF',
        look: 'PERSON',
        purpose: 'OPERATION',
        days: 365,
      },
      {
        data: 'HEALTH',
        label: 'Einsatz-Einschränkungen',
        viewer: 'PLANNING',
        viewerLabel: 'Pflegedienstleitung',
        look: 'PERSON',
        purpose: 'PLANNING',
        days: null,
      },
      {
        data: 'ACTIVITY',
        label: 'Änderungen am Plan',
        viewer: 'IT',
        viewerLabel: 'Systemhaus',
        look: 'PERSON',
        purpose: 'ERRORS',
        days: null,
      },
      {
        data: 'QUANTITY',
        label: 'Auslastung',
        viewer: 'MANAGEMENT',
        look: 'TEAM',
        from: 10,
        purpose: 'PLANNING',
        days: 365,
      },
    ],
    contest: {
      row: 4,
      by: 'U-L10',
      at: '2026-11-16T16:00:00+01:00',
      reason:
        'Ohne das Konzept zur Protokollierung (I-10) wissen wir nicht, wie lange die Protokolle bleiben und wer sie sonst noch sieht.',
    },
  },
  {
    initiative: 'N-1',
    by: 'U-N2',
    at: '2026-09-21T09:30:00+02:00',
    rows: [
      {
        data: 'LOCATION',
        label: 'Position der Transporter',
        viewer: 'PLANNING',
        viewerLabel: 'Disposition',
        look: 'PERSON',
        purpose: 'PLANNING',
        days: 7,
      },
      {
        data: 'ACTIVITY',
        label: 'Zeitpunkt jeder Zustellung',
        viewer: 'PLANNING',
        viewerLabel: 'Disposition',
        look: 'PERSON',
        purpose: 'BILLING',
        days: 90,
      },
      {
        data: 'WORKING_TIME',
        label: 'Beginn und Ende der Tour',
        viewer: 'HR',
        look: 'PERSON',
        purpose: 'LEGAL',
        days: 730,
      },
      {
        data: 'LOCATION',
        label: 'Fahrtstrecken',
        viewer: 'VENDOR',
        look: 'PSEUDONYM',
        purpose: 'OPERATION',
        days: 30,
      },
      {
        data: 'CUSTOMER',
        label: 'Anschriften',
        viewer: 'PLANNING',
        viewerLabel: 'Disposition',
        look: 'PERSON',
        purpose: 'OPERATION',
        days: 30,
      },
    ],
  },
];
