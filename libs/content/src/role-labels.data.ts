import type { Mandate, Role } from '@einklang/policy';
import type { Bilingual } from './catalogue';

/** A role as people call it, and what it may do in sentences („Was darf diese Rolle?“). */
export interface RoleText {
  readonly label: Bilingual;
  readonly may: readonly Bilingual[];
  /** Where the role ends: what it never may, and when its access stops. */
  readonly limits: readonly Bilingual[];
}

const say = (de: string, en: string): Bilingual => ({ de, en });

const COUNCIL_READS = say(
  'Liest alle Unterlagen im Bereich „Nur Betriebsrat“.',
  'Reads all papers in the room “Works council only”.',
);
const COUNCIL_VOTES = say('Schreibt mit und stimmt in der Sitzung ab.', 'Writes and votes in the meeting.');
const NO_DECISION = say('Entscheidet für niemanden.', 'Decides for nobody.');
const NO_COUNCIL_ROOM = say(
  'Sieht nichts aus dem Bereich „Nur Betriebsrat“.',
  'Sees nothing of the works council’s room.',
);
const NO_EMPLOYER_ROOM = say(
  'Sieht nichts aus dem Bereich „Nur Geschäftsführung“.',
  'Sees nothing of management’s room.',
);
const ADVISES = say('Gibt eine eigene Stellungnahme ab.', 'Gives a position of their own.');
const ENDS = say(
  'Der Zugang endet von selbst am vereinbarten Tag.',
  'Access ends by itself on the agreed day.',
);

export const ROLE_TEXTS: Readonly<Record<Role, RoleText>> = {
  MANAGEMENT: {
    label: say('Geschäftsführung', 'Management'),
    may: [
      say('Entscheidet über Schritte und Business Case.', 'Decides on stages and business case.'),
      say(
        'Unterrichtet den Betriebsrat und berät mit ihm.',
        'Informs the works council and consults with it.',
      ),
      say('Unterschreibt für den Arbeitgeber.', 'Signs for the employer.'),
      say('Erteilt Beraterinnen und Beratern ein Mandat.', 'Grants mandates to consultants.'),
    ],
    limits: [
      NO_COUNCIL_ROOM,
      say('Entscheidet nicht für den Betriebsrat.', 'Does not decide for the works council.'),
    ],
  },
  LINE_MANAGER: {
    label: say('Führungskraft', 'Line manager'),
    may: [
      say(
        'Arbeitet an Potenzialanalyse und Business Case mit.',
        'Works on potential analysis and business case.',
      ),
      say(
        'Sieht Ergebnisse des eigenen Teams ab fünf Antworten.',
        'Sees results of the own team from five answers on.',
      ),
    ],
    limits: [
      say(
        'Sieht keine einzelnen Antworten und keine Lernstände.',
        'Sees no single answers and no learning records.',
      ),
      NO_COUNCIL_ROOM,
    ],
  },
  HR: {
    label: say('Personalabteilung', 'Human resources'),
    may: [
      say('Beschreibt Wirkungen auf das Personal.', 'Describes the effects on staff.'),
      say('Plant die Qualifizierung.', 'Plans the training.'),
    ],
    limits: [NO_COUNCIL_ROOM],
  },
  PROJECT_LEAD: {
    label: say('Projektleitung', 'Project lead'),
    may: [
      say('Legt Vorhaben an und treibt sie voran.', 'Opens initiatives and drives them.'),
      say('Stellt Unterlagen zusammen und beantwortet Fragen.', 'Prepares papers and answers questions.'),
    ],
    limits: [NO_DECISION, NO_COUNCIL_ROOM],
  },
  IT: {
    label: say('IT-Leitung, IT-Administration', 'Head of IT, IT administration'),
    may: [
      say('Beschreibt Technik, Protokolle und Schnittstellen.', 'Describes technology, logs and interfaces.'),
      say(
        'Kann dem Betriebsrat Auskunft geben und ist dabei geschützt.',
        'Can give the works council information and is protected in doing so.',
      ),
    ],
    limits: [NO_COUNCIL_ROOM],
  },
  WC_CHAIR: {
    label: say('Vorsitz des Betriebsrats', 'Chair of the works council'),
    may: [
      say('Nimmt Erklärungen des Arbeitgebers entgegen.', 'Receives declarations of the employer.'),
      say('Lädt zu Sitzungen ein und hält Beschlüsse fest.', 'Calls meetings and records resolutions.'),
      say('Unterschreibt im Rahmen der Beschlüsse.', 'Signs within the resolutions.'),
      say('Lädt Mitglieder und Sachverständige ein.', 'Invites members and experts.'),
    ],
    limits: [
      say(
        'Entscheidet nicht allein: Der Betriebsrat beschließt in der Sitzung.',
        'Does not decide alone: the works council decides in its meeting.',
      ),
      NO_EMPLOYER_ROOM,
    ],
  },
  WC_DEPUTY: {
    label: say('Stellvertretender Vorsitz', 'Deputy chair'),
    may: [
      say('Vertritt den Vorsitz mit denselben Rechten.', 'Stands in for the chair with the same rights.'),
      COUNCIL_READS,
    ],
    limits: [NO_EMPLOYER_ROOM],
  },
  WC_MEMBER: {
    label: say('Mitglied des Betriebsrats', 'Member of the works council'),
    may: [COUNCIL_READS, COUNCIL_VOTES],
    limits: [
      say(
        'Stimmt nicht online ab: Beschlüsse fallen in der Sitzung.',
        'Does not vote online: resolutions are adopted in the meeting.',
      ),
      NO_EMPLOYER_ROOM,
    ],
  },
  WC_SUBSTITUTE: {
    label: say('Ersatzmitglied', 'Substitute member'),
    may: [
      say('Hat dieselben Rechte, solange sie oder er vertritt.', 'Has the same rights while standing in.'),
    ],
    limits: [say('Hat danach keinen Zugang mehr.', 'Has no access afterwards.'), NO_EMPLOYER_ROOM],
  },
  WC_ASSISTANT: {
    label: say('Assistenz des Betriebsrats', 'Assistant of the works council'),
    may: [
      say(
        'Arbeitet nach Weisung des Vorsitzes in dessen Bereich.',
        'Works in the room as instructed by the chair.',
      ),
    ],
    limits: [say('Stimmt nicht mit ab.', 'Does not vote.'), NO_EMPLOYER_ROOM],
  },
  SBV: {
    label: say('Schwerbehindertenvertretung', 'Representative of severely disabled employees'),
    may: [
      say('Wird vor Entscheidungen unterrichtet und gehört.', 'Is informed and heard before decisions.'),
      ADVISES,
      say('Nimmt beratend an Sitzungen teil.', 'Takes part in meetings in an advisory capacity.'),
    ],
    limits: [NO_EMPLOYER_ROOM],
  },
  JAV: {
    label: say('Jugend- und Auszubildendenvertretung', 'Youth and trainee delegation'),
    may: [
      say('Nimmt an Sitzungen teil.', 'Takes part in meetings.'),
      say(
        'Stimmt mit ab, wenn es vor allem um Jugendliche und Auszubildende geht.',
        'Votes where it is mainly about young people and trainees.',
      ),
    ],
    limits: [NO_EMPLOYER_ROOM],
  },
  EMPLOYEE: {
    label: say('Beschäftigte', 'Employee'),
    may: [
      say('Liest, was läuft und was gilt.', 'Reads what is going on and what applies.'),
      say(
        'Stellt Fragen und äußert Sorgen, auf Wunsch anonym.',
        'Asks questions and voices concerns, anonymously if wished.',
      ),
      say('Beantwortet Umfragen ohne Namen und lernt.', 'Answers surveys without a name, and learns.'),
    ],
    limits: [NO_COUNCIL_ROOM, NO_EMPLOYER_ROOM],
  },
  EMPLOYEE_REP: {
    label: say('Vertrauensperson', 'Elected speaker'),
    may: [
      say('Erhält dieselben Unterlagen wie ein Betriebsrat.', 'Receives the same papers as a works council.'),
      say(
        'Fragt nach, berät und gibt die Stellungnahme der Beschäftigten ab.',
        'Asks, consults and gives the statement of the employees.',
      ),
    ],
    limits: [
      say('Hat keine gesetzlichen Mitbestimmungsrechte.', 'Has no statutory rights of co-determination.'),
      NO_EMPLOYER_ROOM,
    ],
  },
  DPO: {
    label: say('Datenschutzbeauftragte', 'Data protection officer'),
    may: [
      say('Berät zur Datenschutz-Folgenabschätzung.', 'Advises on the data protection impact assessment.'),
      ADVISES,
    ],
    limits: [NO_COUNCIL_ROOM, NO_EMPLOYER_ROOM, NO_DECISION],
  },
  OSH_SPECIALIST: {
    label: say('Fachkraft für Arbeitssicherheit', 'Occupational safety specialist'),
    may: [
      say(
        'Arbeitet an Gefährdungsbeurteilung und Arbeitsgestaltung mit.',
        'Works on risk assessment and work design.',
      ),
      ADVISES,
    ],
    limits: [NO_COUNCIL_ROOM, NO_EMPLOYER_ROOM, NO_DECISION],
  },
  OCC_PHYSICIAN: {
    label: say('Betriebsärztin, Betriebsarzt', 'Company doctor'),
    may: [say('Berät zu Gesundheit und Belastung.', 'Advises on health and strain.'), ADVISES],
    limits: [
      say(
        'Gibt nichts weiter, was der Schweigepflicht unterliegt.',
        'Passes on nothing that is covered by medical secrecy.',
      ),
      NO_COUNCIL_ROOM,
      NO_EMPLOYER_ROOM,
    ],
  },
  SAFETY_DELEGATE: {
    label: say('Sicherheitsbeauftragte', 'Safety delegate'),
    may: [
      say(
        'Liest mit und äußert sich zu Gefahren bei der Arbeit.',
        'Reads along and comments on hazards at work.',
      ),
    ],
    limits: [NO_COUNCIL_ROOM, NO_EMPLOYER_ROOM],
  },
  EXPERT_80_3: {
    label: say('Sachverständige des Betriebsrats', 'Expert of the works council'),
    may: [
      say(
        'Liest die gemeinsamen Unterlagen und kommentiert sie.',
        'Reads the shared papers and comments on them.',
      ),
      say('Berät den Betriebsrat zum vereinbarten Thema.', 'Advises the works council on the agreed topic.'),
    ],
    limits: [ENDS, NO_COUNCIL_ROOM, NO_EMPLOYER_ROOM, NO_DECISION],
  },
  CONSULTANT: {
    label: say('Beraterin, Berater', 'Consultant'),
    may: [
      say(
        'Unterstützt im Rahmen des Mandats, das beide Seiten sehen.',
        'Supports within the mandate, which both sides see.',
      ),
      say('Sieht den Stand aller eigenen Mandate.', 'Sees the state of all own mandates.'),
    ],
    limits: [NO_DECISION, ENDS],
  },
  UNION_REP: {
    label: say('Gewerkschaftsbeauftragte', 'Trade union representative'),
    may: [
      say('Nimmt auf Einladung an einzelnen Sitzungen teil.', 'Takes part in single meetings on invitation.'),
    ],
    limits: [ENDS, NO_EMPLOYER_ROOM],
  },
  TENANT_ADMIN: {
    label: say('Administration', 'Administration'),
    may: [say('Verwaltet Personen, Anmeldung und Stammdaten.', 'Manages people, sign-in and master data.')],
    limits: [
      say(
        'Sieht keine Inhalte, auch nicht in Suche oder Zählern.',
        'Sees no content, not even in search or counts.',
      ),
      say('Ändert keine Mitglieder des Betriebsrats.', 'Changes no members of the works council.'),
    ],
  },
};

/** Every consultant stands on a side, per mandate. */
export const MANDATE_TEXTS: Readonly<Record<Mandate, RoleText>> = {
  JOINT: {
    label: say('Prozessbegleitung (beide Seiten)', 'Process guidance (both sides)'),
    may: [say('Arbeitet nur im gemeinsamen Bereich.', 'Works in the joint room only.')],
    limits: [NO_COUNCIL_ROOM, NO_EMPLOYER_ROOM],
  },
  EMPLOYER: {
    label: say('Beratung der Geschäftsführung', 'Advice to management'),
    may: [
      say(
        'Arbeitet gemeinsam und im Bereich der Geschäftsführung.',
        'Works in the joint room and in management’s.',
      ),
    ],
    limits: [
      NO_COUNCIL_ROOM,
      say(
        'Wird in diesem Betrieb nicht Sachverständige des Betriebsrats.',
        'Does not become an expert of the works council here.',
      ),
    ],
  },
  WORKS_COUNCIL: {
    label: say('Beratung des Betriebsrats', 'Advice to the works council'),
    may: [
      say(
        'Arbeitet gemeinsam und im Bereich des Betriebsrats.',
        'Works in the joint room and in the works council’s.',
      ),
    ],
    limits: [NO_EMPLOYER_ROOM],
  },
};
