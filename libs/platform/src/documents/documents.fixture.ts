import { CLAUSE_GROUPS, CLAUSE_GROUP_LABELS } from '@einklang/content';
import { clauseCatalogue } from '@einklang/content/clauses.data';
import { clausesDe } from '@einklang/content/clauses.de.data';
import type { AgreementData } from './agreement.document';
import type { FactSheetData } from './fact-sheet.document';
import type { ResolutionExtractData } from './resolution-extract.document';
import type { StageReportData } from './stage-report.document';

/** A whole agreement from the clause library; `copies` of each clause make it as long as a test needs. */
export function sampleAgreement(changes: Partial<AgreementData> = {}, copies = 1): AgreementData {
  let number = 0;
  const chapters = CLAUSE_GROUPS.map((group) => ({
    title: CLAUSE_GROUP_LABELS[group].de,
    clauses: clauseCatalogue.entries
      .filter((entry) => entry.group === group)
      .flatMap((entry) => Array.from({ length: copies }, () => entry))
      .map((entry) => {
        number += 1;
        const texts = clausesDe[entry.id];
        const paragraphs = [texts.texts.BALANCED, texts.texts.EMPLOYEE];
        return { number, title: texts.title, kind: entry.kind, agreed: true, paragraphs };
      }),
  }));
  return {
    kind: 'WORKS_AGREEMENT',
    title: 'Visuelle Qualitätsprüfung Drehteile',
    company: { name: 'Brandner Präzisionsteile GmbH', place: 'Esslingen' },
    parties: [
      { name: 'Brandner Präzisionsteile GmbH', representedBy: 'vertreten durch die Geschäftsführung' },
      {
        name: 'Betriebsrat der Brandner Präzisionsteile GmbH',
        representedBy: 'vertreten durch die Vorsitzende',
      },
    ],
    number: 'BV 2026/07',
    version: 'Fassung vom 1. Oktober 2026',
    status: 'SIGNING_COPY',
    asOf: '2026-10-01',
    inForceFrom: null,
    lawAsOf: '2026-11-22',
    textHash: '9f3c2a7be4d15c08f6a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f607',
    chapters,
    annexes: [
      { number: '1', title: 'Systembeschreibung' },
      { number: '2', title: 'Datenkatalog' },
      { number: '3', title: 'Berechtigungskonzept' },
      { number: '4', title: 'Zulässige Auswertungen' },
    ],
    signatures: [
      { party: 'Für den Arbeitgeber', name: 'Dr. Felix Brandner, Geschäftsführung', signed: null },
      { party: 'Für den Betriebsrat', name: 'Sabine Kurz, Vorsitzende', signed: null },
    ],
    resolutionDate: '2026-10-05',
    participation: null,
    ...changes,
  };
}

export function samplePolicy(changes: Partial<AgreementData> = {}): AgreementData {
  return sampleAgreement({
    kind: 'AI_POLICY',
    title: 'Tourenplanung mit Telematik',
    company: { name: 'Nordlicht Kurier & Lager GmbH', place: 'Kiel' },
    parties: [{ name: 'Nordlicht Kurier & Lager GmbH', representedBy: 'vertreten durch Hauke Jensen' }],
    number: null,
    chapters: [
      {
        title: 'Daten',
        clauses: [
          {
            number: 1,
            title: 'Standortdaten',
            kind: 'VOLUNTARY',
            agreed: true,
            paragraphs: ['Standorte werden nur während der Tour verarbeitet und nach 7 Tagen gelöscht.'],
          },
          {
            number: 2,
            title: 'Fahrstil',
            kind: 'VOLUNTARY',
            agreed: false,
            paragraphs: [
              'Eine Bewertung des Fahrstils findet nicht statt.',
              'Fahrstilpunkte sind abgeschaltet.',
            ],
          },
        ],
      },
    ],
    signatures: [
      { party: 'Für die Geschäftsführung', name: 'Hauke Jensen', signed: null },
      { party: 'Für die Vertrauenspersonen', name: 'Svenja Petersen, Ali Haddad', signed: null },
    ],
    resolutionDate: null,
    participation: {
      steps: [
        { date: '2026-07-20', event: 'Erste Information der Beschäftigten' },
        { date: '2026-08-14', event: 'Wahl der Vertrauenspersonen' },
        { date: '2026-09-24', event: 'Anhörung zu Sicherheit und Gesundheit' },
      ],
      statements: [
        { item: 'Keine Fahrstilbewertung', answer: 'ACCEPTED', reason: '' },
        { item: 'Standortdaten nach 3 Tagen löschen', answer: 'PARTLY', reason: 'Löschung nach 7 Tagen' },
        {
          item: 'Prämie bei Mehrstopps',
          answer: 'REJECTED',
          reason: 'Lohnfragen werden gesondert besprochen.',
        },
      ],
    },
    ...changes,
  });
}

export function sampleStageReport(changes: Partial<StageReportData> = {}): StageReportData {
  return {
    head: {
      company: 'Lindenhof Ambulante Pflege GmbH, Kassel',
      initiative: 'Dienstplan-Vorschläge mit Bedarfsprognose',
      generatedAt: '2026-11-22T09:30:00Z',
      dataAsOf: '2026-11-22',
      rulesVersion: '2026-11-22.1',
      lawAsOf: '2026-11-22',
      rooms: ['JOINT', 'WORKFORCE'],
    },
    stage: 'PARTICIPATION',
    summary:
      'Die Unterrichtung ist gesendet, aber noch nicht vollständig. Drei Unterlagen fehlen oder sind strittig.\nDie Befragung ist abgeschlossen: 44 von 61 Beschäftigten haben geantwortet.',
    light: {
      colour: 'YELLOW',
      points: [
        { state: 'DONE', point: 'Informiert', detail: 'am 15. Juni 2026, vor der Auswahl' },
        { state: 'OPEN', point: 'Unterlagen vollständig', detail: 'I-10 und I-20 fehlen, I-13 ist strittig' },
        { state: 'OPEN', point: 'Stellungnahme', detail: 'Frist beginnt mit den vollständigen Unterlagen' },
        { state: 'DONE', point: 'Beschäftigte gehört', detail: '44 von 61 befragt' },
      ],
    },
    gates: [
      { gate: 'Zum Business Case', state: 'PASSED', date: '2026-07-02', blockers: [] },
      { gate: 'Zur Beteiligung', state: 'PASSED', date: '2026-09-04', blockers: [] },
      {
        gate: 'Zur Vereinbarung',
        state: 'BLOCKED',
        date: null,
        blockers: ['Unterlagen nicht vollständig', 'Sorge C05 ohne Antwort'],
      },
    ],
    dates: [
      { date: '2026-11-27', matter: 'Antwort zu I-13', kind: 'AGREED', owner: 'Projektleitung' },
      { date: '2026-12-04', matter: 'Gespräch über die Befragung', kind: 'AGREED', owner: 'beide Seiten' },
    ],
    businessCase: {
      version: 1,
      publishedOn: '2026-11-16',
      investment: 54225.6,
      runningCost: 14280,
      benefit: 39688,
      npv: 25444.5,
      npvLow: -4525.43,
      npvHigh: 30119.32,
      lossProbability: 0.1741,
      paybackYears: 3.0714,
      roi: 0.390061,
      note: 'Die Spanne zeigt, was in 80 von 100 gerechneten Fällen herauskommt.',
    },
    timeline: [
      { date: '2026-06-15', event: 'Betriebsrat erstmals informiert', room: 'JOINT' },
      { date: '2026-10-05', event: 'Unterrichtung gesendet', room: 'JOINT' },
      { date: '2026-11-13', event: 'Befragung abgeschlossen', room: 'WORKFORCE' },
    ],
    ...changes,
  };
}

export function sampleExtract(changes: Partial<ResolutionExtractData> = {}): ResolutionExtractData {
  return {
    company: 'Brandner Präzisionsteile GmbH',
    body: 'Betriebsrat der Brandner Präzisionsteile GmbH',
    subject: 'Betriebsvereinbarung 2026/07 „Visuelle Qualitätsprüfung“',
    meetingDate: '2026-10-05',
    format: 'PRESENCE',
    invitationDate: '2026-09-28',
    itemOnAgenda: true,
    wording:
      'Der Betriebsrat stimmt der Betriebsvereinbarung 2026/07 „Visuelle Qualitätsprüfung“ in der Fassung vom 01.10.2026 zu und beauftragt die Vorsitzende mit der Unterzeichnung.',
    seats: 7,
    present: 6,
    yes: 5,
    no: 1,
    abstain: 0,
    quorate: true,
    result: 'ADOPTED',
    suspended: false,
    chair: 'Sabine Kurz',
    otherMember: 'Mehmet Aydin',
    attendanceAttached: true,
    handedOverOn: '2026-10-07',
    lawAsOf: '2026-11-22',
    generatedAt: '2026-10-07',
    ...changes,
  };
}

export function sampleFactSheet(changes: Partial<FactSheetData> = {}): FactSheetData {
  return {
    company: 'Brandner Präzisionsteile GmbH',
    initiative: 'Visuelle Qualitätsprüfung Drehteile',
    stage: 'OPERATION',
    purpose: 'Kameras prüfen Drehteile auf Kratzer und Maßfehler. Menschen entscheiden, was Ausschuss ist.',
    dataKinds: ['Bilder der Teile', 'Zeitpunkt der Prüfung', 'verschlüsselte Kennung des Prüfplatzes'],
    affectedCount: 14,
    affectedGroups: ['Qualitätssicherung', 'Fertigung Halle 2'],
    benefit: { npv: 25444.5, low: -4525, high: 30119 },
    light: { colour: 'GREEN', reason: 'Alle Punkte sind erfüllt.' },
    hasWorksCouncil: true,
    agreementState: 'BV 2026/07 ist seit dem 14. Oktober 2026 unterzeichnet.',
    contacts: [
      { name: 'Jonas Weber', role: 'Projektleitung' },
      { name: 'Sabine Kurz', role: 'Betriebsrat' },
    ],
    plain:
      'Die Kamera zeigt Ihnen auffällige Teile. Sie entscheiden. Niemand zählt, wie schnell Sie sind. Sie werden vorher geschult, und zwar in der Arbeitszeit.',
    address: 'https://einklang.example/oeffentlich',
    lawAsOf: '2026-11-22',
    generatedAt: '2026-11-22',
    ...changes,
  };
}
