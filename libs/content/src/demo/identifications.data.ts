import type { DemoIdentification } from './demo.model';

const core = { B1: 'yes', B2: 'yes', B3: 'yes', B4: 'yes' } as const;

/** KI-ID-1 for the systems of the initiatives: what each settles stands among their facts already. */
export const visualInspectionIdentification: DemoIdentification = {
  by: 'U-B3',
  at: '2026-03-10T10:00:00+01:00',
  isCompleted: true,
  answers: {
    A1: ['sensor', 'usageLog'],
    A2: 'server',
    A3: 'mlStatic',
    A4: ['predict', 'recommend'],
    ...core,
    C1: 'no',
    C2: 'yes',
    C3: 'no',
    C4: 'yes',
    D1: 'partly',
    D2: ['prediction', 'recommendation'],
    E1: 'yes',
    E2: 'yes',
    E3: 'no',
    E4: 'no',
    E5: 'yes',
  },
  evidence: {
    A3: ['VENDOR_DOCUMENT', 'Handbuch des Herstellers, Kapitel 3.'],
    C2: ['VENDOR_DOCUMENT', 'Handbuch, Kapitel 3: 3.200 beschriftete Bilder.'],
    E1: ['TEST', 'Prüfprotokoll am Probeplatz: Kennung der Bedienperson steht in jeder Zeile.'],
  },
};

export const invoicesIdentification: DemoIdentification = {
  by: 'U-B3',
  at: '2026-11-09T09:30:00+01:00',
  isCompleted: true,
  answers: {
    A1: ['staffInput', 'usageLog', 'otherSystems'],
    A2: 'cloud',
    A3: 'mlContinuous',
    A4: ['recommend'],
    ...core,
    C1: 'yes',
    C2: 'yes',
    C3: 'no',
    C4: 'yes',
    D1: 'partly',
    D2: ['recommendation'],
    E1: 'yes',
    E2: 'yes',
    E3: 'no',
    E4: 'no',
    E5: 'yes',
  },
  evidence: {
    C1: ['VENDOR_DOCUMENT', 'Die Kontierung lernt aus früheren Buchungen (Datenblatt, Seite 2).'],
    E2: ['ADMIN_SCREEN', 'Auswertung „Bearbeitungszeit je Benutzer“ in der Testumgebung.'],
  },
};

export const copilotIdentification: DemoIdentification = {
  by: 'U-B4',
  at: '2026-11-16T14:00:00+01:00',
  isCompleted: true,
  answers: {
    A1: ['staffInput', 'usageLog', 'otherSystems'],
    A2: 'cloud',
    A3: 'generative',
    A4: ['recommend', 'generate'],
    ...core,
    C1: 'unknown',
    C2: 'yes',
    C3: 'no',
    C4: 'yes',
    D1: 'partly',
    D2: ['content', 'recommendation'],
    E1: 'unknown',
    E2: 'unknown',
    E3: 'no',
    E4: 'no',
    E5: 'no',
  },
  evidence: {
    A3: ['VENDOR_DOCUMENT', 'Produktseite des Herstellers.'],
    A1: ['ADMIN_SCREEN', 'Nutzungsberichte im Verwaltungsbereich, Namen sind verdeckt.'],
  },
};

export const rostersIdentification: DemoIdentification = {
  by: 'U-L2',
  at: '2026-06-24T10:00:00+02:00',
  isCompleted: true,
  answers: {
    A1: ['staffInput', 'usageLog', 'otherSystems'],
    A2: 'cloud',
    A3: 'mixed',
    A4: ['predict', 'recommend'],
    ...core,
    C1: 'no',
    C2: 'yes',
    C3: 'no',
    C4: 'yes',
    D1: 'partly',
    D2: ['prediction', 'recommendation'],
    E1: 'yes',
    E2: 'yes',
    E3: 'yes',
    E4: 'yes',
    E5: 'yes',
  },
  evidence: {
    A3: [
      'VENDOR_DOCUMENT',
      'Antwort des Herstellers: gelernte Bedarfsprognose, feste Regeln für Ruhezeiten.',
    ],
    E3: ['TEST', 'Der Vorschlag wird im Probelauf meist unverändert übernommen.'],
  },
};

export const careDocumentationIdentification: DemoIdentification = {
  by: 'U-L2',
  at: '2026-11-10T12:30:00+01:00',
  isCompleted: false,
  answers: {
    A1: ['sensor', 'staffInput'],
    A2: 'unknown',
    A3: 'unknown',
    A4: ['generate'],
    B1: 'yes',
    B2: 'yes',
    B3: 'unknown',
    C4: 'yes',
  },
  evidence: { C4: ['ASSUMPTION', 'So steht es im Prospekt der Messe.'] },
};

export const toursIdentification: DemoIdentification = {
  by: 'U-N2',
  at: '2026-07-24T08:30:00+02:00',
  isCompleted: true,
  answers: {
    A1: ['sensor', 'usageLog', 'external'],
    A2: 'cloud',
    A3: 'mixed',
    A4: ['predict', 'recommend', 'assign'],
    ...core,
    C1: 'no',
    C2: 'yes',
    C3: 'no',
    C4: 'yes',
    D1: 'partly',
    D2: ['prediction', 'recommendation'],
    E1: 'yes',
    E2: 'yes',
    E3: 'yes',
    E4: 'yes',
    E5: 'yes',
  },
  evidence: {
    A3: ['VENDOR_DOCUMENT', 'Die Fahrzeiten werden gelernt, die Reihenfolge wird gerechnet.'],
    E4: ['ADMIN_SCREEN', 'Die Karte zeigt jeden Transporter mit Kennzeichen und Uhrzeit.'],
  },
};

export const serviceBotIdentification: DemoIdentification = {
  by: 'U-N2',
  at: '2026-05-12T08:30:00+02:00',
  isCompleted: true,
  answers: {
    A1: ['customer'],
    A2: 'cloud',
    A3: 'generative',
    A4: ['generate'],
    ...core,
    C1: 'no',
    C2: 'yes',
    C3: 'no',
    C4: 'yes',
    D1: 'partly',
    D2: ['content'],
    E1: 'no',
    E2: 'no',
    E3: 'no',
    E4: 'no',
    E5: 'yes',
  },
  evidence: { A3: ['VENDOR_DOCUMENT', 'Der Bot beruht auf einem Sprachmodell.'] },
};
